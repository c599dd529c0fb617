// News to one person, in the transaction of what it tells of; the bell rings for that person alone.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId, SectionId, TenantId, WaitingKind } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';

export interface Telling {
  readonly to: PersonId;
  readonly plan: PlanId;
  readonly section?: SectionId;
  readonly kind: WaitingKind;
  /** A responsibility, a wish, an invitation, a participant, as the kind says. */
  readonly subject?: string;
}

interface Where {
  readonly tenant: TenantId;
  readonly plan?: PlanId;
}

@Injectable()
export class Tellings {
  constructor(private readonly bell: Bell) {}

  /** Nobody is told of what they did themselves. */
  async tell(tx: Tx, by: Pick<Actor, 'tenant' | 'person'>, ...tellings: readonly Telling[]): Promise<void> {
    const others = tellings.filter(({ to }) => to !== by.person);
    for (const { to, plan, section, kind, subject } of others)
      await tx.query(
        `insert into telling (tenant_id, person_id, plan_id, section_id, kind, subject_id, by_person_id)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [by.tenant, to, plan, section ?? null, kind, subject ?? null, by.person],
      );
    for (const plan of new Set(others.map((one) => one.plan)))
      await this.wake(
        tx,
        { tenant: by.tenant, plan },
        ...others.filter((one) => one.plan === plan).map(({ to }) => to),
      );
  }

  /** Something waits for these people, or no longer does. Where the plan is told, it rings for the hats alone that it concerns. */
  async wake(tx: Tx, { tenant, plan }: Where, ...people: readonly PersonId[]): Promise<void> {
    for (const person of new Set(people))
      await this.bell.ring(tx, { topic: 'waiting', tenant, ...(plan && { plan }), person });
  }
}
