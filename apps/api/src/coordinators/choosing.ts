// What the owner's answer does, in whichever way it was given: a yes appoints, or waits for a plan.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type ConsentForm, type CoordinatorChoice } from '@samplan/domain';
import { holdPlan } from '../access/place';
import { Appointments, type By } from '../appointments/appointments';
import { AppointmentsRepository } from '../appointments/appointments.repository';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { textInput } from '../kernel/text-input';
import { Tellings } from '../tellings/tellings';
import { CoordinatorsRepository, type RequestRow, type SearchRow } from './coordinators.repository';
import { HandOverRepository } from './hand-over.repository';
import { RequestsRepository } from './requests.repository';
import { Waking } from './waking';

export interface Answer {
  readonly answer: CoordinatorChoice;
  readonly form: ConsentForm;
  readonly wish: string | null;
}

const STATES = { yes: 'agreed', 'meet-first': 'meeting', another: 'refused' } as const;

@Injectable()
export class Choosing {
  constructor(
    private readonly repository: CoordinatorsRepository,
    private readonly requests: RequestsRepository,
    private readonly appointments: Appointments,
    private readonly appointed: AppointmentsRepository,
    private readonly handOvers: HandOverRepository,
    private readonly tellings: Tellings,
    private readonly waking: Waking,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Holds the plan, where there is one, and the search.
   * @throws Problem ANSWERED_ALREADY where it does not wait for the owner; as `Appointments.appoint`
   */
  async answer(tx: Tx, by: By, search: SearchRow, id: string, { answer, form, wish }: Answer): Promise<void> {
    const { actor } = by;
    const at = new Date(this.clock.now());
    if (search.plan_id) await holdPlan(tx, search.plan_id);
    const state = await this.repository.hold(tx, search.id);
    const row = await this.repository.request(tx, id);
    const waits = row?.search_id === search.id && (row.state === 'accepted' || row.state === 'meeting');
    if (state !== 'open' || !waits) throw new Problem('ANSWERED_ALREADY', 'It waits for nobody.');
    await this.requests.answer(tx, id, STATES[answer], form, actor.person, at);
    if (wish) await this.requests.wish(tx, search, textInput(wish, 500), actor.tenant, actor.person, at);
    if (answer === 'yes') await this.agree(tx, by, search, row, at);
    await this.waking.wake(tx, actor, row, answer === 'yes' ? null : 'coordinating-unit');
    await this.waking.settle(tx, actor, row, row.proposed_id, row.person_id);
  }

  /**
   * Where somebody has coordinated the plan it is handed over first, also where they are gone by now; else they are appointed
   * from the day that was named. Without a plan it waits for the decision.
   */
  private async agree(tx: Tx, by: By, search: SearchRow, row: RequestRow, at: Date): Promise<void> {
    await this.requests.agree(tx, search.id);
    const on = today(this.clock);
    const plan = await this.repository.planOf(tx, search.person_id);
    const { proposed_id: person, unit_id: unit } = row;
    if (!plan || !person) return;
    const last = await this.appointed.latest(tx, plan);
    if (last) {
      const hand = { plan_id: plan, search_id: search.id, from_id: last, to_id: person, unit_id: unit };
      await this.handOvers.begin(tx, { ...hand, starts_on: search.starts_on }, by.actor.tenant, at);
      return this.tellings.wake(tx, { tenant: by.actor.tenant, by: by.actor.person }, last, person);
    }
    await this.appointments.appoint(tx, by, { plan, person, unit, from: search.starts_on ?? on });
    await this.appointed.appointed(tx, search.id, plan, at);
  }
}
