// "Vil du være koordinator?": to whoever is proposed, who learns of whom when they have said yes.
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AnswerCoordinatorProposalDocument, CoordinatorProposalDocument } from '@samplan/contract';
import { Button, Skeleton } from '@samplan/ui';
import { coordinatorProposal, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { TextField } from '../kernel/text-field';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import { isDone } from './refusals';

@Component({
  selector: 'sam-proposal',
  imports: [Away, Button, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, TextField, WhenPipe],
  templateUrl: './proposal.html',
  styles: `
    .what {
      font-size: 1.25rem;
      font-weight: 650;
    }
  `,
  host: { class: 'narrow stack' },
})
export class Proposal {
  readonly requestId = input.required<string>();

  private readonly client = inject(GraphqlClient);

  protected readonly texts = coordinatorProposal;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly answer = asked(CoordinatorProposalDocument, () => ({ requestId: this.requestId() }));
  protected readonly there = computed(() => this.answer.data()?.coordinatorProposal ?? undefined);
  protected readonly hasDeclined = signal(false);
  protected readonly greeting = signal('');

  constructor() {
    pageTitle(() => coordinatorProposal.page);
  }

  protected async send(accept: boolean): Promise<void> {
    const greeting = this.greeting().trim();
    const input = { requestId: this.requestId(), accept, ...(accept && greeting && { greeting }) };
    const done = await this.doing.run(() => this.client.change(AnswerCoordinatorProposalDocument, { input }));
    if (!isDone(this.doing, done?.answerCoordinatorProposal)) return;
    this.hasDeclined.set(!accept);
    this.answer.again();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  }
}
