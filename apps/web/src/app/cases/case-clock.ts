// How long there is to answer: a sentence, and a bar of the days that are used.
import { Component, computed, input } from '@angular/core';
import type { CaseListedFragment } from '@samplan/contract';
import { inbox } from '@samplan/wording';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { WhenPipe } from '../kernel/when.pipe';

@Component({
  selector: 'sam-case-clock',
  imports: [Say, SayPipe, WhenPipe],
  template: `@let one = row();
    <p class="line">
      <b [say]="isOver() ? texts.over : texts.day" [with]="{ day: one.day, of: one.of }"></b>
      @if (!hasDue()) {
        <span class="quiet" [say]="texts.used" [with]="{ day: one.day, of: one.of }"></span>
      } @else if (one.delayedTo) {
        <span [say]="texts.newDate" [with]="{ date: (one.delayedTo | when) }"></span>
      } @else {
        <span [say]="texts.due" [with]="{ date: (one.dueOn | when) }"></span>
      }
    </p>
    <div class="bar" role="img" [attr.aria-label]="texts.used | say: { day: one.day, of: one.of }">
      <i [style.width.%]="used()"></i>
    </div>`,
  styles: `
    :host {
      display: grid;
      gap: 0.375rem;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0.125rem 1rem;
    }
    .bar {
      position: relative;
      height: 0.75rem;
      border-radius: 0.375rem;
      background: var(--ds-color-neutral-surface-tinted);
      overflow: clip;
      print-color-adjust: exact;
    }
    .bar i {
      display: block;
      height: 100%;
      background: var(--ds-color-base-default);
    }
  `,
  host: { '[attr.data-color]': "row().isDueSoon ? 'danger' : 'ke'" },
})
export class CaseClock {
  readonly row = input.required<CaseListedFragment>();
  /** Off where the day of the answer stands beside it. */
  readonly hasDue = input(true);

  protected readonly texts = inbox;
  protected readonly isOver = computed(() => !this.row().delayedTo && this.row().day > this.row().of);
  protected readonly used = computed(() => Math.min(100, (100 * this.row().day) / this.row().of));
}
