// Decides what becomes of a measure: who answers for one that is changed is asked anew, one that is to end does so with the look.
import { Inject, Injectable } from '@nestjs/common';
import {
  answerBy,
  asksAnew,
  isOver,
  parseId,
  Problem,
  today,
  type Clock,
  type ResponsibilityId,
  type ReviewOutcome,
} from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import type { SectionInSight } from '../../access/sight';
import { Traces, type Changed } from '../../history/traces';
import { Bell } from '../../kernel/bell';
import { CLOCK } from '../../kernel/clock';
import type { Tx } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { MeasuresRepository, type ResponsibilityRow } from '../../responsibilities/measures.repository';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Seatings } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';
import { Tellings } from '../../tellings/tellings';
import { ReviewsRepository } from '../reviews.repository';
import { MOST_WORDS } from './say-how-it-goes';

export interface MeasureDecided {
  readonly measureId: string;
  readonly outcome: ReviewOutcome;
  readonly why?: string | null;
}

@Injectable()
export class DecideMeasure {
  constructor(
    private readonly steady: Steady,
    private readonly reviews: ReviewsRepository,
    private readonly measures: MeasuresRepository,
    private readonly responsibilities: ResponsibilitiesRepository,
    private readonly seatings: Seatings,
    private readonly tellings: Tellings,
    private readonly traces: Traces,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Whoever answers for it keeps it until they have answered. One's own is not asked about: one has just said it.
   * @throws Problem NOT_FOUND; STALE for one that is over, or where the plan is not under way
   */
  async run(first: Permit<'edit'>, { measureId, outcome, why: told }: MeasureDecided): Promise<void> {
    const why = told?.trim() ? textInput(told, MOST_WORDS) : null;
    await this.steady.run(first, async (tx, permit, here) => {
      const { actor } = permit;
      const { tenant, plan, section } = placeOf(permit);
      const measure = await this.measures.held(tx, section, measureId);
      if (!measure) throw new Problem('NOT_FOUND', 'No such measure.');
      if (isOver(measure)) throw new Problem('STALE', 'It is over.');
      const where = { tenant, plan, by: actor.person, at: new Date(this.clock.now()) };
      const { id: review, isNew } = await this.reviews.going(tx, where);
      const was = await this.reviews.decided(tx, review, measure.id);
      const { open, accepted } = await this.responsibilities.standing(tx, measure.id);
      const changes: Changed[] = [];
      let asked = parseId<'responsibility'>(was?.responsibility) ?? null;
      if (was?.outcome !== outcome) {
        const before = was?.outcome ?? null;
        changes.push({ noun: 'measure', subject: measure.id, field: 'outcome', before, after: outcome });
        if (open && open.id === asked && !asksAnew(outcome)) {
          changes.push(await this.responsibilities.become(tx, open, 'withdrawn'));
          asked = null;
          await this.tellings.settle(tx, { tenant, plan }, ...(await this.seatings.askedOf(here, askedIn(open))));
        } else if (!open && accepted && asksAnew(outcome)) {
          const anew = await this.ask(tx, permit, here, accepted);
          if (anew) changes.push(anew.change);
          asked = anew?.id ?? null;
        }
      }
      await this.reviews.decide(tx, where, review, { measure: measure.id, outcome, why, responsibility: asked });
      await this.traces.leave(tx, permit, 'decide-measure', { measure: measure.id, outcome }, ...changes);
      if (isNew) await this.bell.ring(tx, { topic: 'plan', tenant, plan });
    });
  }

  /** @returns undefined for what is one's own, and where whoever answers may read it no more */
  private async ask(
    tx: Tx,
    permit: Permit<'edit'>,
    here: SectionInSight,
    accepted: ResponsibilityRow,
  ): Promise<{ readonly id: ResponsibilityId; readonly change: Changed } | undefined> {
    const { tenant, plan } = placeOf(permit);
    const by = permit.actor.person;
    const party = askedIn(accepted);
    if (party.person === by || !(await this.seatings.mayBeAsked(here, party))) return undefined;
    const question = await this.responsibilities.insert(tx, {
      ...party,
      tenant,
      plan,
      measure: accepted.measure_id,
      by,
      state: 'asked',
      answerBy: answerBy(today(this.clock)),
    });
    await this.tellings.wake(tx, { tenant, plan, by }, ...(await this.seatings.askedOf(here, party)));
    return question;
  }
}
