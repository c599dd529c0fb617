// One goal as it is looked at: what one says oneself, what the others say, what was said before, and what is done next.
import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { GOAL_AIMS } from '@samplan/domain';
import { measures, review, type Text } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { wordOf } from '../../kernel/wire-words';
import { DecideMeasure } from './decide-measure';
import { ReviewStore } from './review-store';
import { decisionOn, measuresOf, type Saying, type Step } from './review-steps';
import { SayCourse } from './say-course';
import { Sayings } from './sayings';

type GoalStep = Extract<Step, { kind: 'goal' }>;

const AIMS: Readonly<Record<'improve' | 'keep' | 'peace', readonly [mine: Text, theirs: Text]>> = {
  improve: [review.youImprove, review.theyImprove],
  keep: [review.youKeep, review.theyKeep],
  peace: [review.youPeace, review.theyPeace],
};

@Component({
  selector: 'sam-review-goal',
  imports: [DecideMeasure, Say, SayCourse, Sayings],
  templateUrl: './review-goal.html',
  styleUrl: './review-goal.css',
  host: { class: 'stack' },
})
export class ReviewGoalPage {
  private readonly store = inject(ReviewStore);
  private readonly language = inject(LanguageChoice);
  private readonly form = viewChild(SayCourse);

  readonly step = input.required<GoalStep>();
  readonly changed = output();

  protected readonly texts = review;
  protected readonly measureTexts = measures;
  protected readonly isOwner = this.store.isOwner;
  /** Who sees to what is done next has it open; others unfold it. */
  protected readonly isCoordinator = computed(() => this.store.plan()?.myRole === 'coordinator');
  protected readonly section = computed(() => this.step().section);
  protected readonly goal = computed(() => this.step().goal);
  protected readonly title = computed(() => {
    const title = this.goal().words?.title || this.language.say(review.untitled);
    return this.isOwn() ? `«${title}»` : title;
  });
  protected readonly isOwn = computed(() => this.goal().voice === 'own');
  /** "Mål 1. Du vil bli bedre" */
  protected readonly aim = computed(() => {
    const aim = wordOf(GOAL_AIMS, this.goal().aim ?? '');
    return aim && AIMS[aim][this.isOwner() ? 0 : 1];
  });
  protected readonly owner = computed(() => this.store.plan()?.owner.givenName ?? '');
  protected readonly maySpeak = computed(() => this.store.isGoing() && this.section().level !== 'read');
  private readonly sayings = computed(() => this.section().sayings.filter(({ goalId }) => goalId === this.goal().id));
  protected readonly others = computed(() =>
    this.sayings().filter(({ mine, reviewedOn }) => !mine && reviewedOn === null),
  );
  protected readonly speakers = computed(() => (this.store.isGoing() ? this.section().speakers : []));
  /** What was said at each look before, the latest first. */
  protected readonly earlier = computed(() => {
    const days = new Map<string, readonly Saying[]>();
    for (const saying of this.sayings())
      if (saying.reviewedOn) days.set(saying.reviewedOn, [...(days.get(saying.reviewedOn) ?? []), saying]);
    return [...days].map(([day, sayings]) => ({ day, date: this.language.date(day, 'since'), sayings }));
  });
  protected readonly measures = computed(() => {
    const all = measuresOf(this.store.sections(), this.goal().id);
    if (!this.store.isGoing()) return [];
    // Who may decide nothing is shown what was decided.
    return all.filter((placed) => placed.section.level === 'edit' || decisionOn(placed));
  });

  /** @returns false where what is written is not stored yet */
  leave(): Promise<boolean> {
    return this.form()?.save() ?? Promise.resolve(true);
  }
}
