// A plan goes from one coordinator to the next: what the two go through, and the yes of the one who takes over.
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AcceptHandOverDocument,
  GoThroughHandOverDocument,
  HandOverDocument,
  type HandOverStep,
} from '@samplan/contract';
import { HAND_OVER_STEPS, osloDate } from '@samplan/domain';
import { Button, Skeleton } from '@samplan/ui';
import { handOver, handOverSteps, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { isDone } from './refusals';

@Component({
  selector: 'sam-hand-over',
  imports: [Away, Button, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe],
  templateUrl: './hand-over.html',
  styleUrl: './hand-over.css',
})
export class HandOver {
  readonly handOverId = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly clock = inject(CLOCK);
  private readonly language = inject(LanguageChoice);

  protected readonly texts = handOver;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly answer = asked(HandOverDocument, () => ({ handOverId: this.handOverId() }));
  protected readonly there = computed(() => this.answer.data()?.handOver ?? undefined);
  /** Which of them is under way. */
  protected readonly going = signal<HandOverStep | undefined>(undefined);
  protected readonly values = computed(() => {
    const there = this.there();
    return {
      owner: there?.owner.givenName ?? '',
      from: there?.from.givenName ?? '',
      to: there?.to.givenName ?? '',
      date: there?.startsOn ? this.language.date(there.startsOn) : '',
    };
  });
  /** Not of a day that has passed. */
  protected readonly isLater = computed(() => (this.there()?.startsOn ?? '') > osloDate(this.clock.now()));
  protected readonly steps = computed(() =>
    (this.there()?.steps ?? []).map(({ step, doneOn, by }) => ({
      step,
      isDone: doneOn !== null,
      text: handOverSteps[wordOf(HAND_OVER_STEPS, step) ?? 'goals'],
      said: doneOn
        ? this.language.say(handOver.doneOn, { name: by?.givenName ?? '', date: this.language.date(doneOn, 'short') })
        : '',
    })),
  );
  protected readonly left = computed(() => this.steps().filter((one) => !one.isDone).length);
  protected readonly heading = computed(() => {
    const there = this.there();
    if (!there?.isMine) return there?.isAccepted ? handOver.acceptedOther : handOver.gives;
    if (there.isAccepted) return this.isLater() ? handOver.acceptedFrom : handOver.accepted;
    return this.isLater() ? handOver.takesFrom : handOver.takes;
  });

  constructor() {
    pageTitle(() => handOver.page);
  }

  protected async go(step: HandOverStep, { target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    this.going.set(step);
    const ids = { handOverId: this.handOverId(), step, done: target.checked };
    const done = await this.doing.run(() => this.client.change(GoThroughHandOverDocument, ids));
    this.going.set(undefined);
    if (!isDone(this.doing, done?.goThroughHandOver)) target.checked = !target.checked;
    this.answer.again();
  }

  protected async accept(): Promise<void> {
    const done = await this.doing.run(() =>
      this.client.change(AcceptHandOverDocument, { handOverId: this.handOverId() }),
    );
    if (!isDone(this.doing, done?.acceptHandOver)) return;
    this.answer.again();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  }
}
