// Somebody's sign-in in the municipality, for those who may close it: closed with a reason, after a question, and opened again.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { CloseSignInDocument, ReopenSignInDocument, type SignInHereFragment } from '@samplan/contract';
import { SIGN_IN_CLOSINGS, type SignInClosing as Closing } from '@samplan/domain';
import { Button, Dialog, StateTag } from '@samplan/ui';
import { deaths, signInClosings, signIns, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceForRefused } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';

const WIRE = {
  died: 'died',
  'used-by-another': 'used_by_another',
  'asked-for': 'asked_for',
  'works-here-no-longer': 'works_here_no_longer',
} as const satisfies Record<Closing, string>;
/** The most usual first. */
const ORDER: readonly Closing[] = ['used-by-another', 'asked-for', 'works-here-no-longer', 'died'];

@Component({
  selector: 'sam-sign-in-closing',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe, StateTag, WhenPipe],
  templateUrl: './sign-in-closing.html',
  styles: `
    :host {
      display: grid;
      gap: 0.25rem;
      justify-items: start;
    }
  `,
})
export class SignInClosing {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly personId = input.required<string>();
  readonly name = input.required<string>();
  readonly state = input.required<SignInHereFragment>();
  readonly changed = output<SignInHereFragment>();

  protected readonly texts = signIns;
  protected readonly reasons = ORDER.map((word) => ({ word, text: signInClosings[word] }));
  protected readonly group = `closing-${++made}`;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly isAsking = signal(false);
  protected readonly chosen = signal<Closing | undefined>(undefined);
  protected readonly isUnchosen = signal(false);
  protected readonly closed = computed(() => {
    const closed = this.state().closed;
    const reason = wordOf(SIGN_IN_CLOSINGS, closed?.reason ?? '');
    return closed && { text: reason && signInClosings[reason], at: closed.closedAt };
  });

  protected ask(): void {
    this.doing.say(undefined);
    this.chosen.set(undefined);
    this.isUnchosen.set(false);
    this.isAsking.set(true);
  }

  protected choose(word: Closing): void {
    this.chosen.set(word);
    this.isUnchosen.set(false);
  }

  protected async close(): Promise<void> {
    const reason = this.chosen();
    this.isUnchosen.set(reason === undefined);
    if (!reason) return;
    const variables = { personId: this.personId(), reason: WIRE[reason] };
    const done = await this.doing.run(() => this.client.change(CloseSignInDocument, variables));
    if (done && this.took(done.closeSignIn, signIns.closed)) this.isAsking.set(false);
  }

  protected async open(): Promise<void> {
    const done = await this.doing.run(() => this.client.change(ReopenSignInDocument, { personId: this.personId() }));
    if (!done) return;
    const answer = done.reopenSignIn;
    if ('code' in answer && answer.code === 'STALE') return this.doing.say(deaths.undoFirst);
    this.took(answer, signIns.opened);
  }

  private took(answer: Answer, said: Text): boolean {
    if (!('closed' in answer)) {
      this.doing.say(answer.code === 'ALREADY_SO' ? signIns.alreadySo : sentenceForRefused(answer));
      return false;
    }
    this.changed.emit(answer);
    this.announcer.announce(said, { name: this.name() });
    return true;
  }
}

type Answer = SignInHereFragment | { readonly code: string; readonly missing: readonly string[] };

let made = 0;
