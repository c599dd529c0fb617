// Putting something off for oneself: until when, and why.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { PutOffDocument, type SnoozeReason } from '@samplan/contract';
import { addDays, osloDate, SNOOZE_REASONS } from '@samplan/domain';
import { Button, Dialog } from '@samplan/ui';
import { snoozeReasonNames, tasks } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { wordOf } from '../kernel/wire-words';

const REASONS = ['waits_for_others', 'no_time_now', 'later_agreed'] as const satisfies readonly SnoozeReason[];

/** What is put off, by its id and as it is called. */
export interface ToPutOff {
  readonly id: string;
  readonly title: string;
}

@Component({
  selector: 'sam-putting-off',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './putting-off.html',
  styleUrl: '../../styles/pick.css',
})
export class PuttingOff {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly today = osloDate(inject(CLOCK).now());

  readonly what = input<ToPutOff>();
  readonly closed = output();
  readonly putOff = output();

  protected readonly texts = tasks;
  protected readonly doing = new Doing();
  protected readonly earliest = addDays(this.today, 1);
  protected readonly latest = addDays(this.today, 366);
  protected readonly reasons = REASONS.map((word) => ({
    word,
    text: snoozeReasonNames[wordOf(SNOOZE_REASONS, word) ?? 'no-time-now'],
  }));
  protected readonly until = signal<string>(addDays(this.today, 7));
  protected readonly reason = signal<SnoozeReason | undefined>(undefined);
  protected readonly isOpen = computed(() => this.what() !== undefined);

  protected choose({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.until.set(target.value);
  }

  protected pick(reason: SnoozeReason): void {
    this.doing.say(undefined);
    this.reason.set(reason);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const waitingId = this.what()?.id;
    const until = this.until();
    const reason = this.reason();
    if (!waitingId) return;
    if (until < this.earliest || until > this.latest) return this.doing.say(tasks.untilMissing);
    if (!reason) return this.doing.say(tasks.whyMissing);
    const input = { waitingId, until, reason };
    if (!(await this.doing.run(() => this.client.change(PutOffDocument, { input })))) return;
    this.announcer.announce(tasks.isPutOffNow, { date: this.language.date(until) });
    this.reason.set(undefined);
    this.putOff.emit();
  }
}
