// The plans that one takes part in: first what needs one now, then each with its state, next look and last words.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { osloDate, PLAN_STATES, PLAN_TYPES } from '@samplan/domain';
import { Icon, Mark, StateTag, type IconName, type StateColor } from '@samplan/ui';
import { home, planStateNames, planTypeNames } from '@samplan/wording';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { WhatWaits } from '../kernel/what-waits';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import type { PlanInList } from './home-plan';
import { lastWritten } from './last-written';
import { MoreChoices } from './more-choices';
import { isOverdue } from './next-step';
import { WaitingHere } from './waiting-here';
import { waitsHeading } from './waits-heading';

const SIGNS: Record<PlanInList['state'], { icon: IconName; color: StateColor }> = {
  draft: { icon: 'pen', color: 'neutral' },
  active: { icon: 'check', color: 'success' },
  paused: { icon: 'clock', color: 'warning' },
  closed: { icon: 'ring', color: 'neutral' },
};

@Component({
  selector: 'sam-plan-list',
  imports: [SpokenPipe, Icon, Mark, MoreChoices, RouterLink, Say, SayPipe, StateTag, WaitingHere, WhenPipe],
  templateUrl: './plan-list.html',
})
export class PlanList {
  readonly plans = input.required<readonly PlanInList[]>();
  /** False where the list stands under the page of one's own plan. */
  readonly isAlone = input.required<boolean>();

  private readonly clock = inject(CLOCK);
  private readonly what = inject(WhatWaits);
  private readonly language = inject(LanguageChoice);
  protected readonly session = inject(Session);

  protected readonly words = home;
  protected readonly today = osloDate(this.clock.now());

  protected readonly rows = computed(() =>
    this.plans()
      .map((plan) => {
        const type = wordOf(PLAN_TYPES, plan.type);
        const state = wordOf(PLAN_STATES, plan.state) ?? 'active';
        return {
          plan,
          type: type && planTypeNames[type],
          state: { text: planStateNames[state], ...SIGNS[plan.state] },
          isOverdue: isOverdue(plan, this.clock),
          lastWritten: lastWritten(plan, this.language, this.clock),
        };
      })
      .sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue)),
  );
  /** For a private person, and their only list. */
  protected readonly isPrivate = computed(() => this.isAlone() && this.session.isCitizen());
  protected readonly heading = computed(() => {
    const name = this.session.me()?.givenName ?? '';
    return this.session.isCitizen() ? { text: home.hello, values: { name } } : waitsHeading(this.what, name);
  });
}
