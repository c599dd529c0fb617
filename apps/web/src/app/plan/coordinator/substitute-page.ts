// "Vikar for koordinatoren": a page of its own, for the one who coordinates the plan.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanPeopleDocument } from '@samplan/contract';
import { Icon } from '@samplan/ui';
import { people, substitutes } from '@samplan/wording';
import { askedOfPlan } from '../../kernel/asked';
import { pageTitle } from '../../kernel/page-title';
import { Say } from '../../kernel/say';
import { NotThere } from '../not-there';
import { SubstitutesOfPlan } from './substitutes';

@Component({
  selector: 'sam-substitute-page',
  imports: [Icon, NotThere, RouterLink, Say, SubstitutesOfPlan],
  template: `
    @if (plan(); as plan) {
      <div class="narrow stack">
        <a class="back" [routerLink]="['/plan', plan.id]"
          ><sam-icon name="left" [small]="true" /><span
            [say]="peopleTexts.planOf"
            [with]="{ name: plan.owner.givenName }"
          ></span
        ></a>
        <h1 tabindex="-1" [say]="texts.page"></h1>
        <section class="panel" aria-labelledby="substitutes">
          <sam-substitutes [planId]="plan.id" [owner]="plan.owner.givenName" />
        </section>
      </div>
    } @else {
      <sam-not-there [answer]="answer" [page]="texts.page" [fetching]="peopleTexts.fetching" />
    }
  `,
})
export class SubstitutePage {
  readonly planId = input.required<string>();

  protected readonly texts = substitutes;
  protected readonly peopleTexts = people;
  protected readonly answer = askedOfPlan(PlanPeopleDocument, () => ({ planId: this.planId() }));
  protected readonly plan = computed(() => this.answer.data()?.plan);

  constructor() {
    pageTitle(() => substitutes.page);
  }
}
