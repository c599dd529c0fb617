// The end of somebody's part in a plan: what they could read, what they answered for, and who is told.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { Sight } from '../access/sight';
import { History } from '../history/history';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import { LeavingRepository, type SeatRow } from './leaving.repository';
import { Ringing } from './ringing';

export type LeavingPermit = Permit<'leave-plan' | 'decide-access'>;

export interface Left {
  readonly plan: PlanId;
  readonly owner: PersonId;
  readonly person: PersonId;
  readonly ending: readonly SeatRow[];
  /** Every part in the plan that holds, those that end among them. */
  readonly seats: readonly SeatRow[];
}

@Injectable()
export class Leaving {
  constructor(
    private readonly repository: LeavingRepository,
    private readonly readers: Readers,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly ringing: Ringing,
    private readonly bell: Bell,
  ) {}

  /** @param coordinator who is told too: see `coordinatorWhoKnows` */
  async end(tx: Tx, permit: LeavingPermit, left: Left, coordinator: PersonId | undefined): Promise<void> {
    const { actor, hat } = permit;
    const { plan, owner, person, ending, seats } = left;
    const by = { actor, hat, plan };
    const stays = seats.some((seat) => seat.person_id === person && !ending.includes(seat));
    await this.repository.end(tx, ending, actor.person);
    if (!stays) {
      await this.repository.withdrawGrants(tx, { plan, person });
      await this.repository.withdrawWishes(tx, { plan, person });
    }
    const units = stays ? ending.map(({ unit_id: unit }) => ({ unit })) : [{}];
    const ended = [];
    for (const unit of units) ended.push(...(await this.repository.endResponsibilities(tx, { plan, person, ...unit })));
    const field = actor.person === person ? 'left' : 'removed';
    await this.history.record(
      tx,
      ...ending.map(({ id }) => ({ ...by, noun: 'participant', subject: id, field, after: person }) as const),
      ...ended.map(({ measure_id, section_id, kind, unit_id, was, state }) => {
        const whose = { kind, person, ...(unit_id && { unit: unit_id }) };
        const change = { before: { ...whose, state: was }, after: { ...whose, state } };
        return {
          ...by,
          ...change,
          noun: 'responsibility',
          section: section_id,
          subject: measure_id,
          field: state,
        } as const;
      }),
    );
    const told = [...new Set([owner, person, ...(coordinator ? [coordinator] : [])])];
    const [seat] = ending;
    await this.tellings.tell(
      tx,
      actor,
      ...told.map((to) => ({ to, plan, kind: 'left-plan', ...(seat && { subject: seat.id }) }) as const),
    );
    await this.tellings.settle(tx, { tenant: actor.tenant, plan }, person);
    for (const section of new Set(ended.map(({ section_id }) => section_id)))
      await this.bell.ring(tx, { topic: 'facts', tenant: actor.tenant, plan, section });
    await this.ringing.ring(tx, actor, plan, owner, ...(coordinator ? [coordinator] : []));
  }

  /**
   * The coordinator learns of those with whom they share a section: that others take part may be kept from them. Asked
   * before the part ends.
   * @returns undefined where there is none, or none who may know
   */
  async coordinatorWhoKnows(permit: LeavingPermit, person: PersonId): Promise<PersonId | undefined> {
    const [plan] = Sight.of(permit).plans;
    if (!plan) return undefined;
    for (const section of plan.sections) {
      const readers = await this.readers.of(section);
      const reads = (who: PersonId) => who === permit.actor.person || readers.some((one) => one.person.id === who);
      const coordinator = readers.find(({ hat }) => hat === 'coordinator')?.person.id;
      if (coordinator && coordinator !== person && reads(person)) return coordinator;
    }
    return undefined;
  }
}
