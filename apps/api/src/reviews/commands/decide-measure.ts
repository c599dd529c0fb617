// Decides what becomes of a measure: it takes effect when the look ends, with who is asked anew and what ends.
import { Inject, Injectable } from '@nestjs/common';
import {
  asksAnew,
  isOver,
  Problem,
  type Clock,
  type MeasureId,
  type PersonId,
  type ReviewOutcome,
} from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import type { SectionInSight } from '../../access/sight';
import { Traces } from '../../history/traces';
import { Bell } from '../../kernel/bell';
import { CLOCK } from '../../kernel/clock';
import type { Tx } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { MeasuresRepository } from '../../responsibilities/measures.repository';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Seatings } from '../../responsibilities/seatings';
import { Steady } from '../../responsibilities/steady';
import { ReviewsRepository, type Asking } from '../reviews.repository';
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
    private readonly traces: Traces,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Nobody is asked and nothing ends before the look does: until then it may be changed, and changes nothing for anybody.
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
      const before = (await this.reviews.decided(tx, review, measure.id)) ?? null;
      const asking = await this.asking(tx, here, actor.person, measure.id, outcome);
      await this.reviews.decide(tx, where, review, { measure: measure.id, outcome, why }, asking);
      const change = { noun: 'measure', subject: measure.id, field: 'outcome', before, after: outcome } as const;
      const changes = before === outcome ? [] : [change];
      await this.traces.leave(tx, permit, 'decide-measure', { measure: measure.id, outcome }, ...changes);
      if (isNew) await this.bell.ring(tx, { topic: 'plan', tenant, plan });
    });
  }

  /** Whoever answers for what is changed; not for what is one's own, nor one who may read it no more. */
  private async asking(
    tx: Tx,
    here: SectionInSight,
    by: PersonId,
    measure: MeasureId,
    outcome: ReviewOutcome,
  ): Promise<Asking> {
    const { open, accepted } = await this.responsibilities.standing(tx, measure);
    if (open || !accepted || !asksAnew(outcome)) return NOBODY;
    const party = askedIn(accepted);
    if (party.person === by || !(await this.seatings.mayBeAsked(here, party))) return NOBODY;
    return { of: accepted.id, people: await this.seatings.askedOf(here, party) };
  }
}

const NOBODY: Asking = { of: null, people: [] };
