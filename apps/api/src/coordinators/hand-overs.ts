// A hand-over as the two see it, and who stands in for a coordinator.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type PlainDate } from '@samplan/domain';
import { PeopleRepository } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { AppointmentsRepository } from '../appointments/appointments.repository';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { CoordinatorsRepository } from './coordinators.repository';
import { HandOverSteps, lacks } from './hand-over-steps';
import { HandOverRepository, type HandOverRow } from './hand-over.repository';

@Injectable()
export class HandOvers {
  constructor(
    private readonly database: Database,
    private readonly repository: HandOverRepository,
    private readonly steps: HandOverSteps,
    private readonly coordinators: CoordinatorsRepository,
    private readonly appointments: AppointmentsRepository,
    private readonly people: PeopleRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The one that the asker hands over or takes over, at work. @throws Problem NOT_FOUND for all others */
  async theirs(tx: Tx, actor: Actor, id: string): Promise<HandOverRow> {
    const row = await this.repository.one(tx, id);
    if (!row || actor.wears !== 'work') throw new Problem('NOT_FOUND', 'No such hand-over.');
    const isFrom = row.from_id === actor.person && !(await this.isGone(tx, row));
    if (row.to_id !== actor.person && !isFrom) throw new Problem('NOT_FOUND', 'No such hand-over.');
    return row;
  }

  /** Whoever had it coordinates it no more, whether they handed it over or not. */
  async isGone(tx: Tx, { plan_id, from_id }: Pick<HandOverRow, 'plan_id' | 'from_id'>): Promise<boolean> {
    return (await this.appointments.on(tx, plan_id, today(this.clock))) !== from_id;
  }

  one({ actor }: Permit<'accept-coordinating'>, id: string) {
    return this.asking(actor, async (tx, on) => {
      const row = await this.theirs(tx, actor, id);
      const steps = await this.steps.of(tx, row, on);
      const isFromGone = row.accepted_at === null && (await this.isGone(tx, row));
      const known = await this.people.byId(tx, [row.owner_id, row.from_id, row.to_id]);
      const isMine = row.to_id === actor.person;
      const isReady = isFromGone || !steps.some(lacks);
      const holds = (await this.appointments.on(tx, row.plan_id, on)) === actor.person;
      return {
        ...{ id, owner: known.get(row.owner_id), from: known.get(row.from_id), to: known.get(row.to_id) },
        ...{ planId: holds ? row.plan_id : null, isFromGone, isMine, startsOn: row.starts_on },
        steps: steps.map(({ by, ...step }) => ({ ...step, by: by ? known.get(by) : null })),
        isAccepted: row.accepted_at !== null,
        mayAccept: isMine && row.accepted_at === null && isReady,
      };
    });
  }

  substitutes(permit: Permit<'hand-over'>) {
    const { actor, plan } = permit;
    if (!plan) throw new Error('A permit without a plan.');
    return this.asking(actor, async (tx, on) => {
      const set = await this.repository.substitutes(tx, plan, on);
      const unit = await this.repository.unitOf(tx, plan, actor.person, on);
      const people = unit ? await this.coordinators.people(tx, unit, on) : [];
      const others = people.filter(({ person_id }) => person_id !== actor.person);
      const known = await this.people.byId(
        tx,
        [...set, ...others].map(({ person_id }) => person_id),
      );
      return {
        set: set.map(({ person_id, ...row }) => ({ ...row, person: known.get(person_id) })),
        candidates: [...known.values()].flatMap((person) => {
          const one = others.find(({ person_id }) => person_id === person.id);
          return one ? [{ person, title: one.title, plans: one.plans, room: one.room }] : [];
        }),
      };
    });
  }

  private asking<T>(actor: Actor, ask: (tx: Tx, on: PlainDate) => Promise<T>): Promise<T> {
    return this.database.inTenant(actor, (tx) => ask(tx, today(this.clock)));
  }
}
