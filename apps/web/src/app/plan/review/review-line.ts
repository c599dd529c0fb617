// When all look at the plan again; and where the day has passed, that it has, and who sees to it.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isLapsed, osloDate, REVIEW_STATES, type ReviewState } from '@samplan/domain';
import { calendar, plan, review, type Text } from '@samplan/wording';
import { CLOCK } from '../../kernel/clock';
import { Say } from '../../kernel/say';
import { WhenPipe } from '../../kernel/when.pipe';
import { wordOf } from '../../kernel/wire-words';
import { PlanStore } from '../plan-store';

/** Where nobody but those who look at it has been asked yet, the sentence about the date says enough. */
const WHAT_NOW: Partial<Record<ReviewState, Text>> = {
  'with-substitute': review.isWithSubstitute,
  'with-ke': review.isWithKe,
};

@Component({
  selector: 'sam-review-line',
  imports: [RouterLink, Say, WhenPipe],
  template: `
    @if (date(); as date) {
      <p class="quiet next">
        <span [say]="isPast() ? texts.reviewPassed : texts.review" [with]="{ date: (date | when) }"></span>
        @if (whatNow(); as text) {
          &ngsp;<span [say]="text" [with]="{ name: store.plan()?.owner?.givenName }"></span>
        }
      </p>
      @if (!isPast() || isUnderWay()) {
        <p class="row">
          @if (!isPast()) {
            <a class="link" [href]="file()" download="avtale.ics" [say]="calendar.fetchOne"></a>
          }
          @if (isUnderWay()) {
            <a class="link" [routerLink]="['/plan', store.planId(), 'review']" [say]="words.goTo"></a>
          }
        </p>
      }
    }
  `,
})
export class ReviewLine {
  protected readonly store = inject(PlanStore);
  private readonly clock = inject(CLOCK);

  protected readonly texts = plan;
  protected readonly calendar = calendar;
  protected readonly file = computed(() => `/calendar/review/${this.store.plan()?.id ?? ''}`);
  protected readonly words = review;
  protected readonly isUnderWay = computed(() => this.store.plan()?.state === 'active');
  /** A closed plan is looked at no more. */
  protected readonly date = computed(() => {
    const plan = this.store.plan();
    return plan?.state === 'closed' ? undefined : (plan?.nextReviewOn ?? undefined);
  });
  private readonly state = computed(() => wordOf(REVIEW_STATES, this.store.plan()?.reviewState ?? '') ?? null);
  /** A plan that is not under way has no state to its date, which may have passed all the same. */
  protected readonly isPast = computed(
    () => isLapsed(this.state()) || (this.date() ?? '9999') < osloDate(this.clock.now()),
  );
  protected readonly whatNow = computed(() => {
    const state = this.state();
    if (state !== 'lapsed') return state && WHAT_NOW[state];
    if (this.store.isOwner()) return review.isLapsedMine;
    return this.store.plan()?.myRole === 'coordinator' ? review.isLapsedWithMe : review.isLapsed;
  });
}
