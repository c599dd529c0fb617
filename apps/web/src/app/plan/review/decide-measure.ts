// What becomes of one measure, and why; stored as soon as it is chosen.
import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { DecideMeasureDocument } from '@samplan/contract';
import { asksAnew, REVIEW_OUTCOMES } from '@samplan/domain';
import { begun, measures, review, reviewOutcomeNames } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import { wordOf } from '../../kernel/wire-words';
import { isWaiting, nameOf, whoOf } from '../measure-state';
import { whenOf } from '../measure-when';
import { decisionOn, type Decision, type Placed } from './review-steps';

const OUTCOMES = [
  'increase',
  'continue',
  'step_down',
  'end',
  'try_other',
] as const satisfies readonly Decision['outcome'][];

interface Kept {
  readonly outcome: Decision['outcome'] | undefined;
  readonly why: string;
}

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
  /** The same as long as it is the same measure, however often what stands there is fetched. */
  private readonly measureId = computed(() => this.measure().id);
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
  /** What was chosen here: what comes in later does not undo it. */
  private readonly chosen = signal<Decision['outcome'] | undefined>(undefined);
  protected readonly outcome = computed(() => this.chosen() ?? this.stored()?.outcome);
  protected readonly why = linkedSignal<string, string>({
    source: this.measureId,
    computation: () => untracked(this.stored)?.why ?? '',
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
  /** Who is asked to say yes anew. */
  protected readonly asked = computed(() => {
    const outcome = this.storedOutcome();
    const { asked } = this.measure();
    return outcome && asksAnew(outcome) && asked && isWaiting(asked) ? nameOf(asked, this.language) : undefined;
  });
  protected readonly ends = computed(() => this.storedOutcome() === 'end');

  private readonly sent = signal<Kept | undefined>(undefined);
  /** As it is stored, as far as one knows here. */
  private readonly kept = computed<Kept>(
    () => this.sent() ?? { outcome: this.stored()?.outcome, why: this.stored()?.why ?? '' },
  );
  /** What is chosen while something is being stored is stored after it. */
  private saving: Promise<void> = Promise.resolve();

  protected choose(outcome: Decision['outcome']): void {
    this.chosen.set(outcome);
    void this.save();
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.why.set(event.target.value);
  }

  /** Why alone says nothing yet: it is stored with what is chosen. */
  protected save(): Promise<void> {
    this.saving = this.saving.then(() => this.store());
    return this.saving;
  }

  private async store(): Promise<void> {
    const [outcome, why, kept] = [this.outcome(), this.why().trim(), this.kept()];
    if (!outcome || (outcome === kept.outcome && why === kept.why)) return;
    const { section, measure } = this.placed();
    const input = { sectionId: section.id, measureId: measure.id, outcome, ...(why && { why }) };
    const answer = await this.doing.run(() => this.client.change(DecideMeasureDocument, { input }));
    if (!answer) return;
    if (answer.decideMeasure.__typename === 'ReviewRefused') return this.doing.say(review.notNow);
    this.sent.set({ outcome, why });
    this.announcer.announce(review.saved);
    this.done.emit();
  }
}
