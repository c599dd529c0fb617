// The page that somebody who is invited meets: who asks, whose plan it is, as what, and what a yes and a no lead to.
import { Component, computed, effect, ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { AnswerInvitationDocument, InvitationToMeDocument } from '@samplan/contract';
import { INVITATION_STATES } from '@samplan/domain';
import { Button, Dialog, Skeleton } from '@samplan/ui';
import { invitation, shell, usedInvitation, usedInvitationWhat, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { askedAs, givenLevels } from './asked-as';

@Component({
  selector: 'sam-invitation',
  imports: [Away, Button, Dialog, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  templateUrl: './invitation.html',
  styleUrl: './invitation.css',
})
export class Invitation {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly router = inject(Router);
  private readonly ended = viewChild<string, ElementRef<HTMLElement>>('ended', { read: ElementRef });

  readonly invitationId = input.required<string>();

  protected readonly texts = invitation;
  protected readonly frame = shell;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly answer = asked(InvitationToMeDocument, () => ({ invitationId: this.invitationId() }));
  protected readonly invitation = computed(() => this.answer.data()?.invitation ?? undefined);
  protected readonly asRole = computed(() => {
    const one = this.invitation();
    return one && askedAs(one, this.language);
  });
  protected readonly gives = computed(() => givenLevels(this.invitation()?.gives ?? [], this.language));
  protected readonly isOwners = computed(() => this.invitation()?.invitedBy.id === this.invitation()?.owner.id);
  protected readonly isRefusing = signal(false);
  protected readonly doing = new Doing();
  /** What came in the way of an answer; gone with the next invitation. */
  protected readonly hindrance = linkedSignal<string, Text | undefined>({
    source: this.invitationId,
    computation: () => undefined,
  });
  /** Of an invitation that is not open. */
  protected readonly used = computed(() => {
    const one = this.invitation();
    const state = wordOf(INVITATION_STATES, one?.state ?? '');
    if (!one || !state || state === 'sent') return undefined;
    const what = state === 'accepted' || state === 'declined' ? usedInvitationWhat[state] : usedInvitationWhat.other;
    return { title: usedInvitation[state], what, planId: state === 'accepted' ? one.planId : undefined };
  });

  constructor() {
    pageTitle(() => invitation.page);
    // Where the page changes under somebody who has answered, they are led to what it says now.
    effect(() => {
      if (this.used()) this.ended()?.nativeElement.focus({ preventScroll: true });
    });
  }

  protected async accept(): Promise<void> {
    const planId = await this.send(true);
    if (!planId) return;
    this.announcer.announce(invitation.saidYes, { name: this.invitation()?.owner.givenName ?? '' });
    await this.router.navigate(['/plan', planId]);
  }

  protected async decline(): Promise<void> {
    await this.send(false);
    this.isRefusing.set(false);
  }

  private async send(accept: boolean): Promise<string | null | undefined> {
    const answer = await this.doing.run(() =>
      this.client.change(AnswerInvitationDocument, { invitationId: this.invitationId(), accept }),
    );
    const result = answer?.answerInvitation;
    if (!result) return undefined;
    if (result.__typename === 'InvitationAnswered') return result.planId;
    this.hindrance.set(result.code === 'ANSWERED_ALREADY' ? invitation.changed : invitation.noLongerThere);
    return undefined;
  }
}
