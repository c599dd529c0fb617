// When the plan was closed and how it went, and the way to have it opened again; for its owner.
import { Component, computed, inject, input, signal } from '@angular/core';
import { AskReopeningDocument } from '@samplan/contract';
import { CLOSE_REASONS } from '@samplan/domain';
import { Button, Dialog } from '@samplan/ui';
import { closeReasonNames, life } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceForRefused } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { WhenPipe } from '../../kernel/when.pipe';
import { wordOf } from '../../kernel/wire-words';
import { ToldLine } from '../../shell/told-line';
import { LifeFacts, type Living } from './life-facts';

@Component({
  selector: 'sam-life-closed',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe, ToldLine, WhenPipe],
  templateUrl: './life-closed.html',
  styleUrl: './life.css',
  styles: `
    :host {
      display: grid;
      gap: var(--sam-gap-3);
    }
    ul,
    li {
      display: grid;
      gap: var(--sam-gap-2);
      list-style: none;
      margin: 0;
      padding: 0;
    }
  `,
})
export class LifeClosed {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly facts = inject(LifeFacts);

  readonly plan = input.required<Living>();

  protected readonly texts = life;
  protected readonly isLocked = this.session.isLocked;
  protected readonly doing = new Doing();
  protected readonly isAsking = signal(false);
  protected readonly lives = computed(() =>
    (this.plan().lives ?? []).map(({ closedAt, reason, evaluation, told }) => ({
      closedAt,
      reason: this.language.say(closeReasonNames[wordOf(CLOSE_REASONS, reason) ?? 'other']),
      evaluation,
      told,
    })),
  );
  protected readonly wish = computed(() => (this.plan().state === 'closed' ? this.plan().reopening : undefined));
  /** Only the owner is told of its lives; whoever has another plan has that one. */
  protected readonly mayAsk = computed(
    () =>
      this.plan().state === 'closed' &&
      this.plan().lives !== null &&
      this.wish()?.state !== 'asked' &&
      !this.session.me()?.ownPlan,
  );

  protected open(): void {
    this.doing.say(undefined);
    this.isAsking.set(true);
  }

  protected async ask(): Promise<void> {
    const answer = await this.doing.run(() => this.client.change(AskReopeningDocument, { planId: this.plan().id }));
    if (!answer) return;
    const { askReopening } = answer;
    if ('code' in askReopening) return this.doing.say(sentenceForRefused(askReopening));
    this.isAsking.set(false);
    this.announcer.announce(life.reopenAsked);
    this.facts.again();
  }
}
