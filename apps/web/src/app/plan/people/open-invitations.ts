// Invitations without an answer, and wishes to read: what waits for the owner, and what one can take back.
import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { AnswerAccessWishDocument, ApproveInvitationDocument, WithdrawInvitationDocument } from '@samplan/contract';
import { LEVELS, PLAN_ROLES } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { asWhat, invite, levelActs, roleNames } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import { WhenPipe } from '../../kernel/when.pipe';
import { wordOf } from '../../kernel/wire-words';
import type { Inviting } from './invite-person';

type Sent = NonNullable<Inviting['invitations']>[number];
type Wish = Inviting['accessWishes'][number];

@Component({
  selector: 'sam-open-invitations',
  imports: [Button, ProblemLine, Say, WhenPipe],
  templateUrl: './open-invitations.html',
  styleUrl: './invite.css',
})
export class OpenInvitations {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly plan = input.required<Inviting>();
  /** The owner said yes to something that holds only when it is signed. */
  readonly toSign = output();

  protected readonly texts = invite;
  protected readonly doing = new Doing();
  protected readonly decides = computed(() => this.plan().abilities.includes('decide_access'));
  protected readonly invitations = computed(() =>
    (this.plan().invitations ?? []).map((one) => ({
      ...one,
      as: this.asOf(one),
      isMine: one.invitedBy.id === this.session.me()?.id,
      waits: one.state === 'waits_for_owner',
      given: one.gives.flatMap(({ title, level }) => {
        const act = this.actOf(level);
        return title && act ? [{ title, level: act }] : [];
      }),
    })),
  );
  protected readonly wishes = computed(() =>
    this.plan().accessWishes.flatMap((one) => {
      const level = this.actOf(one.level);
      const values = { asker: one.wishedBy?.givenName, name: one.name, level, title: one.sectionTitle };
      return level ? [{ ...one, text: one.wishedBy ? invite.wish : invite.wishUnknown, values }] : [];
    }),
  );

  protected async approve({ id, person, gives }: Sent, approve: boolean): Promise<void> {
    const variables = { planId: this.plan().id, invitationId: id, approve };
    if (!(await this.doing.run(() => this.client.change(ApproveInvitationDocument, variables)))) return;
    this.toHeading(this.invitations(), '#open-invitations');
    this.announcer.announce(approve ? invite.approved : invite.refusedNow, { name: person.name });
    if (approve && gives.length) this.toSign.emit();
  }

  protected async takeBack({ id, person }: Sent): Promise<void> {
    const variables = { planId: this.plan().id, invitationId: id };
    if (!(await this.doing.run(() => this.client.change(WithdrawInvitationDocument, variables)))) return;
    this.toHeading(this.invitations(), '#open-invitations');
    this.announcer.announce(invite.takenBack, { name: person.name });
  }

  protected async answerWish({ id, name, sectionTitle }: Wish, grant: boolean): Promise<void> {
    const variables = { planId: this.plan().id, wishId: id, grant };
    if (!(await this.doing.run(() => this.client.change(AnswerAccessWishDocument, variables)))) return;
    this.toHeading(this.wishes(), '#open-wishes');
    this.announcer.announce(grant ? invite.wishGranted : invite.wishRefused, { name, title: sectionTitle });
    if (grant) this.toSign.emit();
  }

  // What was pressed goes away with its row; the heading of its list stays while others wait, else the page's own.
  private toHeading(list: readonly unknown[], heading: string): void {
    const stays = list.length > 1 ? this.host.nativeElement.querySelector<HTMLElement>(heading) : undefined;
    (stays ?? document.querySelector<HTMLElement>('main h1'))?.focus();
  }

  private asOf({ role, unit, title }: Sent): string {
    const word = wordOf(PLAN_ROLES, role) ?? 'participant';
    const name =
      word === 'next-of-kin' || word === 'participant' || word === 'volunteer' ? asWhat[word] : roleNames[word];
    return [unit ? undefined : this.language.say(name), title, unit].filter(Boolean).join(', ');
  }

  private actOf(level: string): string | undefined {
    const word = wordOf(LEVELS, level);
    return word && word !== 'none' ? this.language.say(levelActs[word]) : undefined;
  }
}
