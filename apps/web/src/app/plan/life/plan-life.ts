// The life of a plan, beside it: its dates, what it shall have, and its steps; for those who follow the whole of it.
import { Component, inject, viewChild } from '@angular/core';
import { Icon } from '@samplan/ui';
import { life } from '@samplan/wording';
import { Say } from '../../kernel/say';
import { LifeContents } from './life-contents';
import { DATES_ID, LifeDates } from './life-dates';
import { LifeFacts } from './life-facts';
import { LifeSteps } from './life-steps';

@Component({
  selector: 'sam-plan-life',
  imports: [Icon, LifeContents, LifeDates, LifeSteps, Say],
  providers: [LifeFacts],
  template: `
    @if (facts.concernsAsker()) {
      @if (facts.plan(); as plan) {
        <section class="panel" [attr.aria-labelledby]="datesId">
          <sam-life-dates [plan]="plan" />
        </section>
        @if (plan.contents?.length && facts.isMeasured()) {
          <section class="panel" aria-labelledby="shall-have">
            <sam-life-contents [plan]="plan" (toDates)="dates()?.open()" />
          </section>
        }
        <section class="panel" aria-labelledby="how-it-stands">
          <sam-life-steps [plan]="plan" />
        </section>
      } @else if (facts.problem()) {
        <p class="state panel" data-color="warning" role="status">
          <sam-icon name="offline" [small]="true" /><span [say]="texts.away"></span>
        </p>
      } @else {
        <p class="quiet small" role="status" [say]="texts.fetching"></p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--sam-gap-4);
      min-width: 0;
    }
    :host:empty {
      display: none;
    }
  `,
})
export class PlanLife {
  protected readonly facts = inject(LifeFacts);
  protected readonly dates = viewChild(LifeDates);
  protected readonly texts = life;
  protected readonly datesId = DATES_ID;
}
