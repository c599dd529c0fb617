// The first page after sign-in: the owner's own, or the plans of those who help.
import { Component, computed, inject } from '@angular/core';
import { HomePlansDocument } from '@samplan/contract';
import { Skeleton } from '@samplan/ui';
import { home, shell } from '@samplan/wording';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Say } from '../kernel/say';
import { asked } from '../kernel/asked';
import { pageTitle } from '../kernel/page-title';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { Away } from '../shell/away';
import { DataAnswers } from './data-answers';
import { NoPlan } from './no-plan';
import { NothingHere } from './nothing-here';
import { OwnerHome } from './owner-home';
import { PlanList } from './plan-list';

@Component({
  selector: 'sam-home',
  imports: [Say, SpokenPipe, Away, DataAnswers, NoPlan, NothingHere, OwnerHome, PlanList, SayPipe, Skeleton],
  templateUrl: './home.html',
})
export class Home {
  protected readonly session = inject(Session);
  protected readonly plans = asked(HomePlansDocument, () => ({}));

  protected readonly words = home;
  protected readonly frame = shell;
  protected readonly own = computed(() => this.plans.data()?.me.ownPlan ?? undefined);
  protected readonly others = computed(() => this.plans.data()?.plans.filter(({ id }) => id !== this.own()?.id) ?? []);

  constructor() {
    pageTitle(() => (this.session.isCitizen() ? home.page : home.plansPage));
  }
}
