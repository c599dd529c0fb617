// On the first page: what needs one now, and what is new since last time.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HomeNeedsDocument } from '@samplan/contract';
import { Button, Icon, Skeleton, type IconName } from '@samplan/ui';
import { home, shell, tasks, waiting } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhatWaits } from '../kernel/what-waits';
import { UnstoredHere } from '../shell/unstored-here';
import { Needs } from '../waits/needs';
import { saidOf } from '../waits/sentences';

const SHOWN = 5;
const SHOWN_NEWS = 3;

type News = ReturnType<WhatWaits['news']>[number];

const iconOf = ({ kind, accepted }: News): IconName =>
  kind === 'responsibility_accepted' || accepted === true
    ? 'check'
    : kind === 'responsibility_talked'
      ? 'bubble'
      : 'ring';

@Component({
  selector: 'sam-waiting-here',
  imports: [Button, Icon, Needs, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, UnstoredHere],
  templateUrl: './waiting-here.html',
  styles: `
    :host {
      display: block;
    }
    :host:has(section) {
      margin-bottom: var(--sam-gap-5);
    }
    .rest {
      margin-top: var(--sam-gap-3);
    }
    section + section {
      margin-top: var(--sam-gap-5);
    }
  `,
})
export class WaitingHere {
  private readonly language = inject(LanguageChoice);
  private readonly what = inject(WhatWaits);
  private readonly answer = asked(
    HomeNeedsDocument,
    () => (this.what.questions().length > 0 ? {} : undefined),
    ({ topic }) => topic === 'waiting' || topic === 'participants' || topic === 'sections' || topic === 'facts',
  );

  /** How many plans one takes part in, where the page lists them. */
  readonly plans = input<number>();
  /** Where the page itself says how many things wait, the list has no heading that is seen. */
  readonly isTold = input(false);
  /** Is the first of them the one filled button of the page? */
  readonly hasFirst = input(true);

  protected readonly texts = waiting;
  protected readonly frame = shell;
  protected readonly heading = home.waits;
  protected readonly taskTexts = tasks;
  protected readonly most = SHOWN;
  protected readonly count = computed(() => this.what.questions().length);
  protected readonly items = computed(() =>
    this.count() ? (this.answer.data()?.waiting.questions ?? []).filter((one) => !one.putOffUntil) : [],
  );
  /** Nothing is said about what waits while nobody can know. */
  protected readonly isAway = computed(
    () =>
      this.what.problem() !== undefined ||
      (this.count() > 0 && this.answer.problem() !== undefined && !this.answer.data()),
  );
  /** Plans that nothing waits in. */
  protected readonly calm = computed(() => {
    const plans = this.plans();
    if (plans === undefined || this.count() === 0) return 0;
    return plans - new Set(this.what.questions().flatMap(({ planId }) => planId ?? [])).size;
  });
  protected readonly news = computed(() =>
    this.what
      .news()
      .slice(0, SHOWN_NEWS)
      .map((one) => ({
        id: one.id,
        icon: iconOf(one),
        ...saidOf({ ...one, title: null, sectionTitle: null }, '', this.language).what,
      })),
  );

  protected again(): void {
    this.what.again();
    this.answer.again();
  }
}
