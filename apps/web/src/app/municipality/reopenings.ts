// The coordinating unit opens closed plans again for owners who ask, or says why not.
import { Component, computed, inject, signal } from '@angular/core';
import { AnswerReopeningDocument, ReopeningsDocument } from '@samplan/contract';
import { Button, Skeleton } from '@samplan/ui';
import { reopenings, shell, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceForRefused } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import { ToldLine } from '../shell/told-line';

@Component({
  selector: 'sam-reopenings',
  imports: [Away, Button, ProblemLine, Say, SayPipe, Skeleton, SpokenPipe, ToldLine, WhenPipe],
  templateUrl: './reopenings.html',
  styles: `
    textarea {
      width: 100%;
      min-width: 0;
    }
  `,
  host: { class: 'narrow stack' },
})
export class Reopenings {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  protected readonly texts = reopenings;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly answer = asked(ReopeningsDocument, () => ({}));
  protected readonly all = computed(() => this.answer.data()?.reopenings ?? []);
  /** To whom a no is being written. */
  protected readonly writing = signal<string | undefined>(undefined);
  protected readonly reason = signal('');
  protected readonly isMissing = signal(false);

  constructor() {
    pageTitle(() => reopenings.page);
  }

  protected begin(id: string | undefined): void {
    this.doing.say(undefined);
    this.isMissing.set(false);
    this.reason.set('');
    this.writing.set(id);
  }

  protected write({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.reason.set(target.value);
  }

  protected accept(reopeningId: string): Promise<void> {
    return this.send({ reopeningId, accept: true }, reopenings.opened);
  }

  protected async decline(event: Event, reopeningId: string): Promise<void> {
    event.preventDefault();
    const answer = this.reason().trim();
    this.isMissing.set(!answer);
    if (answer) await this.send({ reopeningId, accept: false, answer }, reopenings.answered);
  }

  private async send(input: { reopeningId: string; accept: boolean; answer?: string }, said: Text): Promise<void> {
    const done = await this.doing.run(() => this.client.change(AnswerReopeningDocument, { input }));
    if (!done) return;
    this.answer.again();
    const { answerReopening } = done;
    if ('code' in answerReopening) return this.doing.say(sentenceForRefused(answerReopening));
    this.begin(undefined);
    this.announcer.announce(said);
  }
}
