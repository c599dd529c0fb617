// What becomes of one measure, and why: stored as one goes, and of effect when the look ends.
import { Component, computed, inject, input, output } from '@angular/core';
import { DecideMeasureDocument } from '@samplan/contract';
import { REVIEW_OUTCOMES } from '@samplan/domain';
import { begun, measures, review, reviewOutcomeNames } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import { wordOf } from '../../kernel/wire-words';
import { nameOf, whoOf } from '../measure-state';
import { whenOf } from '../measure-when';
import { AsOneGoes, type Kept, type Sent } from './as-one-goes';
import { decisionOn, type Decision, type Placed } from './review-steps';

const OUTCOMES = [
  'increase',
  'continue',
  'step_down',
  'end',
  'try_other',
] as const satisfies readonly Decision['outcome'][];

type Outcome = (typeof OUTCOMES)[number];

@Component({
  selector: 'sam-decide-measure',
  imports: [ProblemLine, Say],
  templateUrl: './decide-measure.html',
  styleUrl: './decide-measure.css',
})
export class DecideMeasure {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);

  readonly placed = input.required<Placed>();
  readonly done = output();

  protected readonly texts = review;
  protected readonly doing = new Doing();
  protected readonly measure = computed(() => this.placed().measure);
  protected readonly mayDecide = computed(() => this.placed().section.level === 'edit');
  protected readonly title = computed(() => this.measure().title || this.language.say(measures.untitled));
  protected readonly who = computed(() => {
    const who = whoOf(this.measure());
    const name =
      who && (who.person?.id === this.session.me()?.id ? this.language.say(review.you) : nameOf(who, this.language));
    const unit = who?.person ? who.unit : undefined;
    return [name ?? this.language.say(measures.noResponsible), unit, whenOf(this.measure(), this.language)]
      .filter((part) => part)
      .join(', ');
  });
  private readonly stored = computed(() => decisionOn(this.placed()));
  private readonly storedOutcome = computed(() => wordOf(REVIEW_OUTCOMES, this.stored()?.outcome ?? ''));
  protected readonly form = new AsOneGoes<Outcome>({
    key: () => `decision ${this.measure().id}`,
    stored: () => ({ choice: this.stored()?.outcome, words: this.stored()?.why ?? '' }),
    send: (kept, isAgain) => this.send(kept, isAgain),
  });
  protected readonly outcomes = OUTCOMES.map((wire) => ({
    wire,
    text: reviewOutcomeNames[wordOf(REVIEW_OUTCOMES, wire) ?? 'continue'],
  }));
  protected readonly decided = computed(() => {
    const outcome = this.storedOutcome();
    return outcome && begun(this.language.say(reviewOutcomeNames[outcome]));
  });
  protected readonly storedWhy = computed(() => this.stored()?.why);
  /** Who is asked to say yes anew as the look ends. */
  protected readonly asked = computed(() => {
    const who = this.stored()?.asksAnew ? whoOf(this.measure()) : null;
    if (!who) return undefined;
    return who.person?.id === this.session.me()?.id ? this.language.say(review.you) : nameOf(who, this.language);
  });
  protected readonly ends = computed(() => this.storedOutcome() === 'end');

  protected choose(outcome: Outcome): void {
    this.form.choose(outcome);
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.form.write(event.target.value);
  }

  private async send({ choice: outcome, words: why }: Kept<Outcome>, isAgain: boolean): Promise<Sent> {
    if (!outcome) return 'refused';
    const { section, measure } = this.placed();
    const input = { sectionId: section.id, measureId: measure.id, outcome, ...(why && { why }) };
    const act = () => this.client.change(DecideMeasureDocument, { input });
    const answer = await (isAgain ? this.doing.again(act) : this.doing.run(act));
    if (!answer) return 'away';
    if (answer.decideMeasure.__typename === 'ReviewRefused') {
      this.doing.say(review.notNow);
      return 'refused';
    }
    if (outcome !== this.form.kept().choice) this.announcer.announce(review.saved);
    this.done.emit();
    return 'stored';
  }
}
