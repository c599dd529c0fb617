// Somebody stands in for the coordinator of a plan, or no longer does.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type PersonId, type PlanId } from '@samplan/domain';
import { History } from '../history/history';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import type { By } from './appointments';
import { AppointmentsRepository, type Seating } from './appointments.repository';

@Injectable()
export class Substituting {
  constructor(
    private readonly repository: AppointmentsRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The caller holds the plan. The owner and whoever stands in are told. */
  async begin(tx: Tx, by: By, seating: Seating & { readonly to: NonNullable<Seating['to']> }): Promise<void> {
    const { plan, person, from, to } = seating;
    const seat = await this.repository.seat(tx, seating);
    const { actor, hat, rule } = by;
    await this.audit.record(tx, { actor, hat, rule, action: 'set-substitute', plan, details: { person, from, to } });
    await this.leave(tx, by, plan, { subject: seat, field: 'substituted', person });
    const owner = await this.repository.owner(tx, plan);
    const coordinator = await this.repository.on(tx, plan, today(this.clock));
    const told = { plan, kind: 'substitute-set', subject: seat } as const;
    await this.tellings.tell(
      tx,
      actor,
      { ...told, to: person, wears: 'work' },
      ...(owner ? [{ ...told, to: owner }] : []),
      ...(coordinator ? [{ ...told, to: coordinator }] : []),
    );
  }

  /** At this moment. */
  async end(tx: Tx, by: By, plan: PlanId, seat: string, person: PersonId): Promise<void> {
    const { actor, hat, rule } = by;
    await this.repository.end(tx, seat, actor.person, new Date(this.clock.now()));
    await this.audit.record(tx, { actor, hat, rule, action: 'end-substitute', plan, details: { person } });
    await this.leave(tx, by, plan, { subject: seat, field: 'substituteEnded', person });
    await this.tellings.settle(tx, { tenant: actor.tenant }, person);
  }

  private async leave(
    tx: Tx,
    { actor, hat }: By,
    plan: PlanId,
    { subject, field, person }: { readonly subject: string; readonly field: string; readonly person: PersonId },
  ): Promise<void> {
    await this.history.record(tx, { actor, hat, plan, noun: 'participant', subject, field, after: person });
    await this.bell.ring(tx, { topic: 'participants', tenant: actor.tenant, plan });
  }
}
