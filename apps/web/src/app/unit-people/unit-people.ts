// A unit's people: who is to be confirmed and by when, who lapsed, who has left, who begins.
import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { ConfirmMembersDocument, EndMembershipDocument, type UnitHereFragment } from '@samplan/contract';
import { Button, Dialog, Icon } from '@samplan/ui';
import { myUnit } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { AddMember } from './add-member';
import { MemberRow } from './member-row';

export type UnitHere = UnitHereFragment;
export type Member = UnitHere['members'][number];

@Component({
  selector: 'sam-unit-people',
  imports: [AddMember, Button, Dialog, Icon, MemberRow, ProblemLine, Say, SayPipe, SpokenPipe, WhenPipe],
  templateUrl: './unit-people.html',
  styleUrl: './unit-people.css',
})
export class UnitPeople {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly unit = input.required<UnitHere>();
  /** The administrator would give this person a role. */
  readonly role = output<Member>();

  protected readonly texts = myUnit;
  protected readonly doing = new Doing();
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly leaving = signal<Member | undefined>(undefined);
  protected readonly isAdding = signal(false);
  /** Whom the act that is under way is about. */
  protected readonly busyWith = signal<string | undefined>(undefined);

  protected readonly due = computed(() => this.inState('due'));
  protected readonly lapsed = computed(() => this.inState('lapsed'));
  protected readonly confirmed = computed(() => this.inState('confirmed'));
  protected readonly toConfirm = computed(() => this.due().filter((one) => this.mayConfirm(one)));
  /** The one day on which all of them would lose their access. */
  protected readonly lastDay = computed(() => {
    const days = new Set(this.due().map(({ to }) => to));
    return days.size === 1 ? [...days][0] : undefined;
  });

  protected mayConfirm({ isMe }: Member): boolean {
    return !isMe || this.unit().mayManage;
  }

  protected async confirm(members: readonly Member[]): Promise<void> {
    const [first] = members;
    if (!first) return;
    this.busyWith.set(members.length === 1 ? first.id : 'all');
    const variables = { unitId: this.unit().id, membershipIds: members.map(({ id }) => id) };
    const done = await this.doing.run(() => this.client.change(ConfirmMembersDocument, variables));
    this.busyWith.set(undefined);
    if (!done) return;
    if (done.confirmMembers.__typename !== 'Unit') return this.doing.say(myUnit.alone);
    const now = done.confirmMembers.members.find(({ personId }) => personId === first.personId);
    if (members.length > 1) this.announcer.announce(myUnit.allConfirmed);
    else
      this.announcer.announce(myUnit.confirmed, { name: first.name, date: now?.to ? this.language.date(now.to) : '' });
    this.focus();
  }

  protected ask(member: Member): void {
    this.doing.say(undefined);
    this.leaving.set(member);
  }

  protected async end(): Promise<void> {
    const member = this.leaving();
    if (!member) return;
    const variables = { unitId: this.unit().id, membershipId: member.id };
    const done = await this.doing.run(() => this.client.change(EndMembershipDocument, variables));
    if (!done) return;
    if (done.endMembership.__typename !== 'Unit') return this.doing.say(myUnit.notSelf);
    this.leaving.set(undefined);
    this.announcer.announce(myUnit.hasLeft, { name: member.name });
    this.focus();
  }

  protected added(name: string): void {
    this.isAdding.set(false);
    this.announcer.announce(myUnit.added, { name });
    this.focus();
  }

  private inState(state: Member['state']): readonly Member[] {
    return this.unit().members.filter((one) => one.state === state);
  }

  /** The row that was pressed is another by now: the focus goes to the heading of those who are left. */
  private focus(): void {
    requestAnimationFrame(() => this.host.nativeElement.querySelector<HTMLElement>('h2')?.focus());
  }
}
