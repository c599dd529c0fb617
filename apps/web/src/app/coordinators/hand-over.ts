// A plan goes from one coordinator to the next: what the two go through, and the yes of the one who takes over.
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AcceptHandOverDocument,
  GoThroughHandOverDocument,
  HandOverDocument,
  type HandOverQuery,
  type HandOverStep,
} from '@samplan/contract';
import { HAND_OVER_STEPS, osloDate } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { handOver, handOverSteps, shell, type Text, type Values } from '@samplan/wording';
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

type Step = NonNullable<HandOverQuery['handOver']>['steps'][number];

@Component({
  selector: 'sam-hand-over',
  imports: [Away, Button, Icon, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe],
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
    (this.there()?.steps ?? []).map((step) => ({
      ...{ step: step.step, isSeen: step.isSeen, isDone: step.isDone },
      text: handOverSteps[wordOf(HAND_OVER_STEPS, step.step) ?? 'goals'],
      said: step.doneOn
        ? this.language.say(handOver.doneOn, {
            name: step.by?.givenName ?? '',
            date: this.language.date(step.doneOn, 'short'),
          })
        : '',
      seen: this.seenIn(step),
      // What goes, or ends, as it is taken over is nothing that is left to do.
      isOpen: !step.isDone && !(step.isSeen && step.step !== 'next_review'),
    })),
  );
  protected readonly left = computed(() => this.steps().filter((one) => one.isOpen).length);
  protected readonly heading = computed(() => {
    const there = this.there();
    if (!there?.isMine) return there?.isAccepted ? handOver.acceptedOther : handOver.gives;
    if (there.isAccepted) return this.isLater() ? handOver.acceptedFrom : handOver.accepted;
    return this.isLater() ? handOver.takesFrom : handOver.takes;
  });

  constructor() {
    pageTitle(() => handOver.page);
  }

  private seenIn({ step, date, count }: Step): { readonly text: Text; readonly values: Values } {
    const values = { ...this.values(), count: count ?? 0, date: date ? this.language.date(date) : '' };
    if (step === 'substitute') return { text: handOver.substituteSeen, values };
    if (step === 'open_questions')
      return { text: this.there()?.isAccepted && !count ? handOver.questionsMoved : handOver.questionsSeen, values };
    if (!date) return { text: handOver.noDate, values };
    return { text: date < osloDate(this.clock.now()) ? handOver.dateOver : handOver.dateSeen, values };
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
