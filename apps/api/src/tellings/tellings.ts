// News to one person, in the transaction of what it tells of; the bell rings for that person alone.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId, SectionId, TenantId, WaitingKind, WornHat } from '@samplan/domain';
import { isAlive } from '../kernel/alive';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { NewNotices } from './new-notices.repository';

interface News {
  readonly to: PersonId;
  readonly kind: WaitingKind;
  /** A responsibility, a wish, an invitation, a participant, as the kind says. */
  readonly subject?: string;
}

/** In a plan it is met under the hat of one's part in it, unless it says which; without a plan it always says. */
export type Telling = News &
  (
    | { readonly plan: PlanId; readonly section?: SectionId; readonly wears?: WornHat }
    | { readonly plan?: never; readonly section?: never; readonly wears: WornHat }
  );

/** Who did what is told of; what came about by its date is told by the system. */
export interface Teller {
  readonly tenant: TenantId;
  readonly person: PersonId | 'system';
}

interface Where {
  readonly tenant: TenantId;
  readonly plan?: PlanId;
}

interface Cause extends Where {
  /** Who made it so, and need not be told. */
  readonly by?: PersonId;
}

@Injectable()
export class Tellings {
  constructor(
    private readonly bell: Bell,
    private readonly notices: NewNotices,
  ) {}

  /** Nobody is told of what they did themselves, and nothing is told to or about one who has died. */
  async tell(tx: Tx, { tenant, person }: Teller, ...tellings: readonly Telling[]): Promise<void> {
    const others = tellings.filter(({ to }) => to !== person);
    for (const { to, plan, section, wears, kind, subject } of others)
      await tx.query(
        `insert into telling (tenant_id, person_id, plan_id, section_id, wears, kind, subject_id, by_person_id)
         select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7::uuid, $8::uuid
         where ${isAlive('$2::uuid')}
           and ($3::uuid is null or exists (select from plan p where p.id = $3 and ${isAlive('p.owner_id')}))`,
        [
          tenant,
          to,
          plan ?? null,
          section ?? null,
          wears ?? null,
          kind,
          subject ?? null,
          person === 'system' ? null : person,
        ],
      );
    const to = (those: (one: Telling) => boolean) => others.filter(those).map((one) => one.to);
    for (const plan of new Set(others.map((one) => one.plan)))
      await this.notices.make(
        tx,
        tenant,
        plan,
        to((one) => one.plan === plan),
      );
    for (const plan of new Set(others.map(bellOf)))
      await this.settle(tx, { tenant, ...(plan && { plan }) }, ...to((one) => bellOf(one) === plan));
  }

  /**
   * Something new waits for these people: it rings, and is told outside the app to those who want that. Where the plan is
   * told, it rings for the hats alone that it concerns.
   */
  async wake(tx: Tx, { by, ...where }: Cause, ...people: readonly PersonId[]): Promise<void> {
    await this.notices.make(
      tx,
      where.tenant,
      where.plan,
      people.filter((one) => one !== by),
    );
    await this.settle(tx, where, ...people);
  }

  /** What waited for these people may wait no longer: it rings, and nothing is sent. */
  async settle(tx: Tx, { tenant, plan }: Where, ...people: readonly PersonId[]): Promise<void> {
    for (const person of new Set(people))
      await this.bell.ring(tx, { topic: 'waiting', tenant, ...(plan && { plan }), person });
  }
}

/** What says for which hat it is rings for the person, whatever their part in the plan. */
const bellOf = ({ plan, wears }: Telling): PlanId | undefined => (wears ? undefined : plan);
