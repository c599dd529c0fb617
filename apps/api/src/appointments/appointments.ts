// Somebody becomes the coordinator of a plan, or is it no longer: in the transaction of whoever decides it.
import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  Problem,
  today,
  type Clock,
  type PersonId,
  type PlainDate,
  type PlanId,
  type TenantId,
  type UnitId,
} from '@samplan/domain';
import { holdPlan } from '../access/place';
import { History } from '../history/history';
import { Audit, type Logged } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import { AppointmentsRepository } from './appointments.repository';
import { FirstDaysRepository } from './first-days.repository';

/** Whose doing it is, and by which rule; a permit is one. */
export interface By {
  readonly actor: Logged;
  readonly hat: string;
  readonly rule: string;
}

export interface Appointment {
  readonly plan: PlanId;
  readonly person: PersonId;
  /** Where they work, and lose it with. */
  readonly unit: UnitId;
  /** Their first day; one that has passed is today. */
  readonly from: PlainDate;
}

@Injectable()
export class Appointments {
  constructor(
    private readonly repository: AppointmentsRepository,
    private readonly firstDays: FirstDaysRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Holds the plan. Whoever coordinated it until then has their last day the day before, or stops now.
   * @throws Problem ALREADY_SO where they coordinate it from then on; NOT_ALLOWED for one who does not work in the unit, is the
   * owner, or is close to them
   */
  async appoint(tx: Tx, by: By, { plan, person, unit, from }: Appointment): Promise<void> {
    const on = today(this.clock);
    const first = from < on ? on : from;
    await holdPlan(tx, plan);
    if (await this.repository.isClose(tx, plan, person)) throw new Problem('NOT_ALLOWED', 'Close to the owner.');
    if (!(await this.repository.worksIn(tx, person, unit, on)))
      throw new Problem('NOT_ALLOWED', 'They do not work there.', ['takes-part']);
    const before = await this.repository.from(tx, plan, first);
    if (before.some((one) => one.person_id === person && one.since <= first))
      throw new Problem('ALREADY_SO', 'They coordinate it.');
    const last = await this.repository.latest(tx, plan);
    for (const { id, since } of before) await this.stop(tx, by, id, since, addDays(first, -1));
    await this.repository.endSubstitutes(tx, plan, first, first === on, by.actor.person, this.now());
    const { tenant } = by.actor;
    const seating = { tenant, plan, person, unit, from: first };
    const seat = await this.repository.seat(tx, seating);
    await this.repository.grant(tx, seating, last ?? null);
    if (first === on) await this.handOn(tx, tenant, plan, person);
    else await this.firstDays.await(tx, { seat, tenant, plan, on: first });
    const { actor, hat, rule } = by;
    const details = { person, from: first };
    await this.audit.record(tx, { actor, hat, rule, action: 'appoint-coordinator', plan, details });
    const change = { noun: 'participant', subject: seat, field: 'appointed', after: person } as const;
    await this.history.record(tx, { actor, hat, plan, ...change });
    for (const { id, person_id: to } of before)
      await this.tellings.tell(tx, actor, { to, plan, kind: 'coordinator-released', subject: id, wears: 'work' });
    await this.tell(tx, by, plan, seat);
  }

  /**
   * The plan's coordinator stops, with nobody after them. Holds the plan.
   * @param last their last day; before today: they stop now
   * @throws Problem NOT_FOUND where nobody coordinates it
   */
  async release(tx: Tx, by: By, plan: PlanId, last: PlainDate): Promise<void> {
    await holdPlan(tx, plan);
    const [row] = await this.repository.from(tx, plan, today(this.clock));
    if (!row) throw new Problem('NOT_FOUND', 'Nobody coordinates it.');
    await this.stop(tx, by, row.id, row.since, last);
    const { actor, hat, rule } = by;
    const details = { person: row.person_id, to: last };
    await this.audit.record(tx, { actor, hat, rule, action: 'release-coordinator', plan, details });
    const change = { noun: 'participant', subject: row.id, field: 'released', after: row.person_id } as const;
    await this.history.record(tx, { actor, hat, plan, ...change });
    const released = { plan, kind: 'coordinator-released', subject: row.id } as const;
    const owner = await this.repository.owner(tx, plan);
    await this.tellings.tell(tx, actor, { ...released, to: row.person_id, wears: 'work' });
    if (owner) await this.tellings.tell(tx, actor, { ...released, to: owner });
    await this.bell.ring(tx, { topic: 'participants', tenant: actor.tenant, plan });
  }

  /** What the one before answered for as the coordinator is from now on theirs. */
  async handOn(tx: Tx, tenant: TenantId, plan: PlanId, person: PersonId): Promise<void> {
    const sections = await this.repository.takeOver(tx, plan, person);
    for (const section of sections) await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
  }

  /** @param last the last day; one before today ends it at this moment */
  private async stop(tx: Tx, { actor }: By, id: string, since: PlainDate, last: PlainDate): Promise<void> {
    if (last < today(this.clock) || last < since) await this.repository.end(tx, id, actor.person, this.now());
    else await this.repository.lastDay(tx, id, last);
  }

  /** All who take part learn that there is somebody: who it is, as far as they share a part of the plan with them. */
  private async tell(tx: Tx, { actor }: By, plan: PlanId, seat: string): Promise<void> {
    const people = await this.repository.takingPart(tx, plan, today(this.clock));
    const told = { plan, kind: 'coordinator-appointed', subject: seat } as const;
    await this.tellings.tell(tx, actor, ...people.map((to) => ({ ...told, to })));
    await this.bell.ring(tx, { topic: 'participants', tenant: actor.tenant, plan });
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
