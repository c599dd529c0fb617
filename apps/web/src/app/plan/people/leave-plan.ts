// Going out of a plan, and taking somebody out of one's own: a dialog that says what happens, and then it has happened.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { LeavePlanDocument, RemoveParticipantDocument } from '@samplan/contract';
import { Button, Dialog } from '@samplan/ui';
import { leaving } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';

/** Somebody whom the owner may take out. */
export interface Leaver {
  readonly participantId: string;
  readonly name: string;
}

@Component({
  selector: 'sam-leave-plan',
  imports: [Button, Dialog, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './leave-plan.html',
})
export class LeavePlan {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);

  readonly planId = input.required<string>();
  readonly ownerName = input.required<string>();
  readonly mayLeave = input.required<boolean>();
  /** Whoever was taken out is gone from the list: the focus wants another place. */
  readonly removed = output();

  protected readonly texts = leaving;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly isGoing = signal(false);
  protected readonly who = signal<Leaver | undefined>(undefined);
  protected readonly isAsking = computed(() => this.isGoing() || this.who() !== undefined);
  protected readonly heading = computed(() => {
    const who = this.who();
    if (who) return { text: leaving.removeTitle, values: { name: who.name } };
    return { text: leaving.leaveTitle, values: { name: this.ownerName() } };
  });
  protected readonly doing = new Doing();

  askToRemove(who: Leaver): void {
    this.doing.say(undefined);
    this.who.set(who);
  }

  protected askToLeave(): void {
    this.doing.say(undefined);
    this.isGoing.set(true);
  }

  protected close(): void {
    this.isGoing.set(false);
    this.who.set(undefined);
  }

  protected async go(): Promise<void> {
    const who = this.who();
    if (who) return this.remove(who);
    const answer = await this.doing.run(() => this.client.change(LeavePlanDocument, { planId: this.planId() }, false));
    const result = answer?.leavePlan;
    if (!result) return;
    if (result.__typename === 'LeavePlanRefused') return this.doing.say(leaving.handOverFirst);
    this.close();
    this.client.forget();
    this.announcer.announce(leaving.left);
    await this.router.navigateByUrl('/');
  }

  private async remove({ participantId, name }: Leaver): Promise<void> {
    const variables = { planId: this.planId(), participantId };
    if (!(await this.doing.run(() => this.client.change(RemoveParticipantDocument, variables)))) return;
    this.close();
    this.announcer.announce(leaving.removed, { name });
    this.removed.emit();
  }
}
