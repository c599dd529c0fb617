// "Logg ut overalt": ends all that one is signed in with elsewhere, and says how much that was.
import { Component, inject, signal } from '@angular/core';
import { SignOutElsewhereDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { settings } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-sign-out-elsewhere',
  imports: [Button, ProblemLine, Say],
  template: `<p [say]="texts.elsewhereWhat"></p>
    <p>
      <button
        type="button"
        samButton
        kind="secondary"
        [attr.aria-disabled]="doing.isBusy()"
        (click)="signOut()"
        [say]="doing.isBusy() ? texts.signingOutElsewhere : texts.signOutElsewhere"
      ></button>
    </p>
    <sam-problem [text]="doing.problem()" />
    <p role="status">
      @if (ended() !== undefined) {
        <span [say]="texts.signedOutElsewhere" [with]="{ count: ended() }"></span>
      }
    </p>`,
  styles: ':host { display: block; }',
  host: { class: 'stack' },
})
export class SignOutElsewhere {
  private readonly client = inject(GraphqlClient);

  protected readonly texts = settings;
  protected readonly doing = new Doing();
  protected readonly ended = signal<number | undefined>(undefined);

  protected async signOut(): Promise<void> {
    this.ended.set(undefined);
    const answer = await this.doing.run(() => this.client.change(SignOutElsewhereDocument, {}, false));
    this.ended.set(answer?.signOutElsewhere);
  }
}
