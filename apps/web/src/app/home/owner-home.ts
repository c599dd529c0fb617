// The owner's first page: the one next step, the plan, who takes part, the next look. An empty plan is met first of all.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { osloDate } from '@samplan/domain';
import { Button, Icon, Mark } from '@samplan/ui';
import { board, consents, home, readLog, reportNeed, roleNames } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import type { Me } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhatWaits } from '../kernel/what-waits';
import { WhenPipe } from '../kernel/when.pipe';
import { FirstTime } from './first-time';
import type { HomePlan } from './home-plan';
import { lastWritten } from './last-written';
import { isOverdue, nextStep } from './next-step';
import { ReachMe } from './reach-me';
import { WaitingHere } from './waiting-here';

const SHOWN = 5;

@Component({
  selector: 'sam-owner-home',
  imports: [Button, FirstTime, Icon, Mark, ReachMe, RouterLink, Say, SayPipe, SpokenPipe, WaitingHere, WhenPipe],
  templateUrl: './owner-home.html',
})
export class OwnerHome {
  readonly plan = input.required<HomePlan>();
  readonly me = input.required<Me>();

  private readonly clock = inject(CLOCK);
  private readonly language = inject(LanguageChoice);
  private readonly what = inject(WhatWaits);

  protected readonly words = home;
  protected readonly boardPage = board.page;
  protected readonly seenPage = readLog.page;
  protected readonly reportPage = reportNeed.page;
  protected readonly consentTexts = consents;
  protected readonly coordinatorWord = roleNames.coordinator;
  protected readonly today = osloDate(this.clock.now());
  protected readonly isFirstTime = computed(() => this.plan().sections.every(({ isEmpty }) => isEmpty));
  /** What waits has the one filled button, where something does. */
  protected readonly kind = computed(() => (this.what.questions().length ? 'secondary' : 'primary'));
  protected readonly isOverdue = computed(() => isOverdue(this.plan(), this.clock));
  /** None, where what waits says it already. */
  protected readonly step = computed(() => {
    const step = nextStep(this.plan(), this.clock);
    const isTold = this.what.questions().some(({ kind }) => kind === 'review_lapsed');
    return step === 'overdue' && isTold ? undefined : step;
  });
  protected readonly people = computed(() => {
    const { coordinator, participants } = this.plan();
    const others = participants.filter(({ id, person }) => id !== coordinator?.id && person.id !== this.me().id);
    return [...(coordinator ? [{ ...coordinator, role: 'coordinator' }] : []), ...others];
  });
  protected readonly shown = computed(() => this.people().slice(0, SHOWN));
  protected readonly lastWritten = computed(() => lastWritten(this.plan(), this.language, this.clock));
}
