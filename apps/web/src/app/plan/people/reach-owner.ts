// Before the coordinator calls or writes: how the owner may safely be reached. Shown when asked for, since it is logged.
import { Component, inject, input, signal } from '@angular/core';
import { LookUpOwnerDocument, type LookUpOwnerMutation } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { howToReach } from '@samplan/wording';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Reach } from '../../kernel/reach';
import { Say } from '../../kernel/say';

@Component({
  selector: 'sam-reach-owner',
  imports: [Button, ProblemLine, Reach, Say],
  template: `<section class="panel stack" aria-labelledby="reach-owner">
    <h2 class="h3" id="reach-owner" [say]="texts.ofOwner" [with]="{ name: name() }"></h2>
    @if (how(); as how) {
      <sam-reach [how]="how" />
    } @else {
      <p class="quiet" [say]="texts.beforeYouCall"></p>
      <sam-problem [text]="doing.problem()" />
      <p>
        <button
          type="button"
          samButton
          kind="secondary"
          [attr.aria-disabled]="doing.isBusy()"
          (click)="show()"
          [say]="doing.isBusy() ? texts.showing : texts.show"
        ></button>
      </p>
    }
  </section>`,
})
export class ReachOwner {
  private readonly client = inject(GraphqlClient);

  readonly planId = input.required<string>();
  readonly name = input.required<string>();

  protected readonly texts = howToReach;
  protected readonly doing = new Doing();
  protected readonly how = signal<LookUpOwnerMutation['lookUpOwner']>(null);

  protected async show(): Promise<void> {
    const told = await this.doing.run(() => this.client.change(LookUpOwnerDocument, { planId: this.planId() }, false), {
      UNAVAILABLE: howToReach.away,
    });
    if (told) this.how.set(told.lookUpOwner);
  }
}
