// "Se på planen": goal by goal, what is decided, and before we go the next date.
import { Component, computed, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Button, Icon } from '@samplan/ui';
import { measures, plan, review } from '@samplan/wording';
import { Doing } from '../../kernel/doing';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { BeforeWeGo } from './before-we-go';
import { DecideMeasure } from './decide-measure';
import { ReviewGoalPage } from './review-goal';
import { decisionOn, isDone, restIn, type Step } from './review-steps';
import { ReviewStore } from './review-store';

@Component({
  selector: 'sam-review-page',
  imports: [
    BeforeWeGo,
    Button,
    DecideMeasure,
    Icon,
    NotThere,
    ProblemLine,
    ReviewGoalPage,
    RouterLink,
    Say,
    SayPipe,
    SpokenPipe,
  ],
  providers: [ReviewStore],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  private readonly router = inject(Router);
  private readonly language = inject(LanguageChoice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly goalPage = viewChild(ReviewGoalPage);
  protected readonly store = inject(ReviewStore);

  readonly planId = input.required<string>();
  /** A goal, a part, `rest` or `end`; the first of them where none is named. */
  readonly at = input<string>();

  protected readonly texts = review;
  protected readonly planTexts = plan;
  protected readonly measureTexts = measures;
  protected readonly doing = new Doing();
  protected readonly isOpening = signal(false);

  protected readonly step = computed(() => {
    const steps = this.store.steps();
    return steps.find(({ id }) => id === this.at()) ?? this.afterOpening() ?? steps[0];
  });
  protected readonly next = computed(() => {
    const steps = this.store.steps();
    return steps[steps.findIndex(({ id }) => id === this.step()?.id) + 1];
  });
  protected readonly steps = computed(() =>
    this.store.steps().map((step) => ({ id: step.id, name: this.nameOf(step), isDone: isDone(step) })),
  );
  protected readonly rest = computed(() =>
    restIn(this.store.sections()).filter((placed) => placed.section.level === 'edit' || decisionOn(placed)),
  );

  constructor() {
    pageTitle(() => review.page);
    effect(() => {
      const planId = this.planId();
      untracked(() => this.store.show(planId));
    });
  }

  protected async go(id: string): Promise<void> {
    if ((await this.goalPage()?.leave()) === false) return;
    await this.router.navigate([], { queryParams: { at: id }, queryParamsHandling: 'merge' });
    requestAnimationFrame(() => this.host.nativeElement.querySelector<HTMLElement>('#step-head')?.focus());
  }

  protected async open(sectionId: string): Promise<void> {
    this.isOpening.set(true);
    this.doing.say((await this.store.open(sectionId)) ? undefined : review.couldNotOpen);
    this.isOpening.set(false);
    requestAnimationFrame(() => this.host.nativeElement.querySelector<HTMLElement>('#step-head')?.focus());
  }

  /** A part that has been opened is no step any more: its first goal stands in its place. */
  private afterOpening(): Step | undefined {
    return this.store.steps().find((step) => step.kind === 'goal' && step.section.id === this.at());
  }

  private nameOf(step: Step): string {
    switch (step.kind) {
      case 'goal':
        return step.goal.words?.title || this.language.say(review.untitled);
      case 'closed':
        return step.section.title;
      case 'rest':
        return this.language.say(review.otherMeasures);
      case 'end':
        return this.language.say(review.newDate);
    }
  }
}
