// "Hvem er med": those who take part in a plan. The owner sees everybody, others those they share a section with.
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanInvitationsDocument, PlanPeopleDocument, type PlanPeopleQuery } from '@samplan/contract';
import { PARTIES, PLAN_ROLES } from '@samplan/domain';
import { Button, Icon, Notice } from '@samplan/ui';
import {
  consents,
  invite,
  leaving,
  myCoordinator,
  network,
  people,
  roleNames,
  substitutes,
  widening,
  type Text,
} from '@samplan/wording';
import { askedOfPlan } from '../../kernel/asked';
import { pageTitle } from '../../kernel/page-title';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import { wordOf } from '../../kernel/wire-words';
import { NotThere } from '../not-there';
import { InvitePerson } from './invite-person';
import { LeavePlan } from './leave-plan';
import { OpenInvitations } from './open-invitations';
import { ReachOwner } from './reach-owner';
import { PersonRow, type ShownPerson } from './person-row';

type Participant = NonNullable<PlanPeopleQuery['plan']>['participants'][number];

@Component({
  selector: 'sam-people',
  imports: [
    Button,
    Icon,
    InvitePerson,
    LeavePlan,
    NotThere,
    Notice,
    OpenInvitations,
    PersonRow,
    ReachOwner,
    RouterLink,
    Say,
  ],
  templateUrl: './people.html',
})
export class People {
  readonly planId = input.required<string>();

  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly answer = askedOfPlan(PlanPeopleDocument, () => ({ planId: this.planId() }));

  /** What may be asked and changed here; by itself, for the people stand there without it. */
  private readonly doors = askedOfPlan(PlanInvitationsDocument, () => ({ planId: this.planId() }));
  protected readonly inviting = computed(() => this.doors.data()?.plan ?? undefined);
  protected readonly mayInvite = computed(() => this.inviting()?.abilities.includes('invite') === true);
  protected readonly mayReach = computed(() => this.inviting()?.abilities.includes('see_protection') === true);
  protected readonly mayRemove = computed(() => this.inviting()?.abilities.includes('decide_access') === true);
  protected readonly mayLeave = computed(() => this.inviting()?.abilities.includes('leave_plan') === true);
  protected readonly mayHandOver = computed(() => this.inviting()?.abilities.includes('hand_over') === true);
  protected readonly isInviting = signal(false);
  protected readonly mustSign = signal(false);

  protected readonly words = people;
  protected readonly consentTexts = consents;
  protected readonly networkTexts = network;
  protected readonly coordinatorTexts = myCoordinator;
  protected readonly substituteTexts = substitutes;
  protected readonly inviteTexts = invite;
  protected readonly signTexts = widening;
  protected readonly leaveTexts = leaving;
  protected readonly plan = computed(() => this.answer.data()?.plan);
  protected readonly isMine = computed(() => this.plan()?.owner.id === this.session.me()?.id);
  protected readonly owner = computed<ShownPerson | undefined>(() => {
    const owner = this.plan()?.owner;
    return (
      owner && {
        ...owner,
        party: 'person',
        isMe: this.isMine(),
        lines: [this.isMine() ? people.owner : people.ownerOther],
      }
    );
  });
  /** The coordinator first, then those close to the owner, then the services; each group by name. */
  protected readonly groups = computed(() => {
    const plan = this.plan();
    if (!plan) return [];
    const of = (...parties: Participant['party'][]): ShownPerson[] =>
      plan.participants
        .filter(({ id, party }) => parties.includes(party) && id !== plan.coordinator?.id)
        .map((one) => this.shown(one))
        .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
    const coordinators = plan.participants
      .filter(({ id }) => id === plan.coordinator?.id)
      .map((one) => this.shown(one));
    return [
      { id: 'coordinator', title: people.coordinator, members: [...coordinators, ...of('coordinator')] },
      { id: 'near', title: people.near, members: of('kin', 'representative', 'volunteer', 'person') },
      { id: 'services', title: people.services, members: of('service', 'ke') },
    ].filter(({ members }) => members.length > 0);
  });

  constructor() {
    pageTitle(() => people.page);
  }

  protected doneInviting(): void {
    this.isInviting.set(false);
    this.toFocus('#invite');
  }

  /** The row that was pressed in is gone. */
  protected toFocus(selector: string): void {
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  private shown({ id, person, party, role, title, unit, since, isSubstitute }: Participant): ShownPerson {
    const word = wordOf(PLAN_ROLES, role);
    const lines: (Text | string)[] = isSubstitute ? [substitutes.page] : word ? [roleNames[word]] : [];
    // A title that only says the role, in whichever written Norwegian, adds nothing to it.
    const roleWords: readonly string[] = word ? [roleNames[word].nb, roleNames[word].nn] : [];
    for (const line of [title, unit]) if (line && !roleWords.includes(line.toLocaleLowerCase('nb'))) lines.push(line);
    return {
      ...person,
      party: wordOf(PARTIES, party) ?? 'service',
      lines,
      since,
      isMe: person.id === this.session.me()?.id,
      // The coordinating unit changes a coordinator.
      ...(word === 'coordinator' ? {} : { participantId: id }),
    };
  }
}
