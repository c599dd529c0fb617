// That somebody has died: what ends with it is said, and the day is asked for; by the coordinator or the coordinating unit.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { EnterDeathDocument, RecordDeathDocument } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Dialog } from '@samplan/ui';
import { deaths } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceForRefused } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';

let made = 0;

@Component({
  selector: 'sam-enter-death',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './enter-death.html',
})
export class EnterDeath {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(CLOCK);

  readonly name = input.required<string>();
  /** One of the two: the coordinator knows the plan, the coordinating unit the person. */
  readonly planId = input<string>();
  readonly personId = input<string>();
  readonly entered = output();

  protected readonly texts = deaths;
  protected readonly id = `died-on-${++made}`;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly isAsking = signal(false);
  protected readonly diedOn = signal('');
  protected readonly isWrong = signal(false);
  protected readonly doing = new Doing();
  protected readonly today = computed(() => (this.isAsking() ? osloDate(this.clock.now()) : ''));

  protected ask(): void {
    this.doing.say(undefined);
    this.isWrong.set(false);
    this.diedOn.set('');
    this.isAsking.set(true);
  }

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.diedOn.set(target.value);
  }

  protected async enter(event: Event): Promise<void> {
    event.preventDefault();
    const diedOn = this.diedOn();
    this.isWrong.set(diedOn === '' || diedOn > this.today());
    if (this.isWrong()) return document.getElementById(this.id)?.focus();
    const answer = await this.doing.run(() => this.send(diedOn), { BAD_INPUT: deaths.whenWrong });
    if (!answer) return;
    if ('code' in answer)
      return this.doing.say(answer.code === 'ALREADY_SO' ? deaths.alreadySo : sentenceForRefused(answer));
    this.isAsking.set(false);
    this.announcer.announce(deaths.entered);
    this.entered.emit();
  }

  private async send(diedOn: string) {
    const planId = this.planId();
    if (planId) return (await this.client.change(RecordDeathDocument, { planId, diedOn }, false)).recordDeath;
    const personId = this.personId() ?? '';
    return (await this.client.change(EnterDeathDocument, { personId, diedOn }, false)).enterDeath;
  }
}
