// Ends a look at the plan with the date of the next one; what was decided about measures takes effect now.
import { Inject, Injectable } from '@nestjs/common';
import {
  addMonths,
  answerBy,
  asPlainDate,
  today,
  type Clock,
  type LifeNeed,
  type MeasureId,
  type PlainDate,
  type SectionId,
} from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { History, type FactChange } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { CLOCK } from '../../kernel/clock';
import type { Tx } from '../../kernel/database';
import { askedIn, ResponsibilitiesRepository } from '../../responsibilities/responsibilities.repository';
import { Tellings, type Telling } from '../../tellings/tellings';
import { ReviewsRepository, type Outcome, type Where } from '../reviews.repository';

/** Nobody agrees on a day further ahead. */
const MOST_MONTHS = 24;

@Injectable()
export class EndReview {
  constructor(
    private readonly access: Access,
    private readonly reviews: ReviewsRepository,
    private readonly responsibilities: ResponsibilitiesRepository,
    private readonly tellings: Tellings,
    private readonly history: History,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Also where nothing was said or decided: it was looked at.
   * @returns what it lacks, and then nothing was changed
   * @throws Problem STALE where the plan is not under way
   */
  async run(asked: Permit<'change-plan-life'>, next: PlainDate | null): Promise<readonly LifeNeed[]> {
    const on = today(this.clock);
    if (next === null || next <= on || next > addMonths(on, MOST_MONTHS)) return ['next-review'];
    return this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, hat, rule } = permit;
      const { tenant, person } = actor;
      const where = { tenant, plan, by: person, at: new Date(this.clock.now()) };
      const { id: review } = await this.reviews.going(tx, where);
      const base = { actor, hat, plan };
      const outcomes = await this.reviews.outcomes(tx, review, on);
      const ended = outcomes.filter(({ outcome }) => outcome === 'end');
      const changes: FactChange[] = [];
      const told: Telling[] = [];
      const touched = new Set<SectionId>();
      for (const { measure, section, state } of ended) {
        const of = { ...base, section };
        touched.add(section);
        changes.push({ ...of, noun: 'measure', subject: measure, field: 'state', before: state, after: 'ended' });
        const over = await this.release(tx, measure);
        changes.push(...over.map(({ change }) => ({ ...of, ...change })));
        told.push(
          ...over.flatMap(({ id, person: to }) =>
            to ? [{ to, plan, section, kind: 'responsibility-ended', subject: id } as const] : [],
          ),
        );
      }
      await this.reviews.endMeasures(
        tx,
        ended.map(({ measure }) => measure),
      );
      for (const one of outcomes) {
        const change = await this.askAnew(tx, where, review, one);
        if (!change) continue;
        changes.push({ ...base, section: one.section, ...change });
        touched.add(one.section);
      }
      const before = await this.reviews.end(tx, where, review, next);
      changes.push({ ...base, noun: 'plan', field: 'nextReviewOn', before, after: asPlainDate(next) });
      await this.audit.record(tx, { actor, hat, rule, action: 'end-review', plan, details: { review } });
      await this.history.record(tx, ...changes);
      await this.tellings.tell(tx, actor, ...told);
      await this.bell.ring(tx, { topic: 'plan', tenant, plan });
      for (const section of touched) await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
      return [];
    });
  }

  /** In the name of who decided it; not where another answers for it by now, or is asked already. */
  private async askAnew(tx: Tx, { tenant, plan, by: person }: Where, review: string, one: Outcome) {
    const { measure, asksOf, asks, decidedBy: by } = one;
    if (asksOf === null || asks.length === 0) return undefined;
    const { open, accepted } = await this.responsibilities.standing(tx, measure);
    if (open || accepted?.id !== asksOf) return undefined;
    const due = answerBy(today(this.clock));
    const of = { ...askedIn(accepted), tenant, plan, measure, by, state: 'asked', answerBy: due } as const;
    const { id, change } = await this.responsibilities.insert(tx, of);
    await this.reviews.asked(tx, review, measure, id);
    await this.tellings.wake(tx, { tenant, plan, by: person }, ...asks);
    return change;
  }

  /** Whoever answers for it, or was asked to, does so no longer. */
  private async release(tx: Tx, measure: MeasureId) {
    const { open, accepted } = await this.responsibilities.standing(tx, measure);
    const over = [];
    for (const [row, to] of [
      [open, 'withdrawn'],
      [accepted, 'ended'],
    ] as const)
      if (row)
        over.push({ id: row.id, person: row.person_id, change: await this.responsibilities.become(tx, row, to) });
    return over;
  }
}
