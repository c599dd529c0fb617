// Inviting somebody to a plan: who it is, as what, what they will see; the owner's is sent, a coordinator's is proposed.
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import {
  FindPeopleDocument,
  InviteDocument,
  type FindPeopleMutation,
  type Level,
  type PlanInvitationsQuery,
} from '@samplan/contract';
import { Button } from '@samplan/ui';
import { asWhat, invite, levelChoices, plan, problemTexts, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { BegunPipe } from '../../kernel/begun.pipe';
import { Doing } from '../../kernel/doing';
import {
  FindPerson,
  type FindTexts,
  type Found,
  type FoundPerson,
  type Somebody,
  type SoughtBy,
} from '../../kernel/find-person';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { NoPlace } from '../../kernel/no-place';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { grantable, grantsOf, levelsFor, type Chosen } from './grant-choices';

export type Inviting = NonNullable<PlanInvitationsQuery['plan']>;

const ROLES = ['participant', 'next-of-kin', 'volunteer'] as const;
type InvitedRole = (typeof ROLES)[number];
type Unit = FindPeopleMutation['findPeople']['people'][number]['units'][number];
type Invitee = FoundPerson & { readonly units: readonly Unit[] };

@Component({
  selector: 'sam-invite-person',
  imports: [BegunPipe, Button, FindPerson, NoPlace, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './invite-person.html',
  styleUrl: './invite.css',
})
export class InvitePerson {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly plan = input.required<Inviting>();
  /** Sent, or given up. */
  readonly done = output();
  /** The owner gave something with it, which holds only when it is signed. */
  readonly toSign = output();

  protected readonly texts = invite;
  protected readonly asWhat = asWhat;
  protected readonly levels = levelChoices;
  protected readonly isOwner = computed(() => this.plan().myRole === 'owner');
  protected readonly words: FindTexts = { ...invite, isThere: invite.isIn };
  protected readonly who = signal<Somebody<Invitee> | undefined>(undefined);
  protected readonly units = computed(() => this.who()?.known?.units ?? []);
  /** One who works in no service that we know of comes in by themselves. */
  protected readonly roles = computed(() => ROLES.filter((role) => role !== 'participant' || this.units().length > 0));
  protected readonly role = signal<InvitedRole | undefined>(undefined);
  protected readonly unitId = signal<string | undefined>(undefined);
  protected readonly unit = computed(() => this.units().find(({ id }) => id === this.unitId()));
  protected readonly title = signal('');
  protected readonly message = signal('');
  protected readonly chosen = signal<Chosen>({});
  protected readonly sections = computed(() =>
    grantable(this.plan().sections).map((section) => ({
      id: section.id,
      title: this.titleOf(section),
      levels: levelsFor(section),
    })),
  );
  protected readonly wrong = signal<{ field: string; text: Text } | undefined>(undefined);
  protected readonly doing = new Doing();

  constructor() {
    this.toHeading();
  }

  protected readonly ask = async (by: SoughtBy): Promise<Found<Invitee>> => {
    const input = { planId: this.plan().id, ...by };
    const { people, more } = (await this.client.change(FindPeopleDocument, { input }, false)).findPeople;
    const shown = people.map((one) => ({ ...one, works: worksAs(one.units), isThere: one.isIn }));
    return { people: shown, more };
  };

  protected choose(who: Somebody<Invitee> | undefined): void {
    this.who.set(who);
    this.role.set(undefined);
    const [only, ...others] = this.units();
    this.unitId.set(others.length ? undefined : only?.id);
    this.title.set('');
    this.chosen.set({});
    this.wrong.set(undefined);
    this.doing.say(undefined);
    this.toHeading();
  }

  protected takeRole(role: InvitedRole): void {
    this.role.set(role);
    this.wrong.set(undefined);
    if (role === 'participant' && !this.title()) this.title.set(this.unit()?.title ?? '');
  }

  protected takeUnit({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const before = this.unit()?.title ?? '';
    this.unitId.set(target.value || undefined);
    if (this.title() === before) this.title.set(this.unit()?.title ?? '');
  }

  protected write({ target }: Event, field: 'title' | 'message'): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this[field].set(target.value);
  }

  protected give(sectionId: string, levels: readonly Level[], { target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    const level = levels.find((one) => one === target.value);
    if (level) this.chosen.update((before) => ({ ...before, [sectionId]: level }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const who = this.who();
    const role = this.role();
    if (!who || this.doing.isBusy()) return;
    if (!role) return this.refuse('invite-role-0', invite.roleMissing);
    if (role === 'participant' && !this.unitId()) return this.refuse('invite-unit', invite.unitMissing);
    this.wrong.set(undefined);
    const input = {
      planId: this.plan().id,
      ...(who.newcomer ? { newcomer: who.newcomer } : { personId: who.known?.personId ?? null }),
      role,
      unitId: role === 'participant' ? (this.unitId() ?? null) : null,
      title: this.title().trim(),
      message: this.message().trim(),
      grants: grantsOf(this.plan().sections, this.chosen()),
    };
    const answer = await this.doing.run(() => this.client.change(InviteDocument, { input }));
    const result = answer?.invite;
    if (!result) return;
    if (result.__typename === 'InviteRefused') return this.doing.say(REFUSALS[result.code] ?? problemTexts.notAllowed);
    const said = result.invitation.state === 'sent' ? invite.isSent : invite.isProposed;
    this.announcer.announce(said, { name: who.name, owner: this.plan().owner.givenName });
    if (result.invitation.state === 'sent' && input.grants.length) this.toSign.emit();
    this.done.emit();
  }

  private refuse(field: string, text: Text): void {
    this.wrong.set({ field, text });
    this.host.nativeElement.querySelector<HTMLElement>(`#${field}`)?.focus();
  }

  private titleOf({ kind, title }: Inviting['sections'][number]): string {
    if (kind !== 'what_matters' || this.isOwner()) return title;
    return this.language.say(plan.whatMattersTo, { name: this.plan().owner.givenName });
  }

  private toHeading(): void {
    const focus = () => this.host.nativeElement.querySelector('h2')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}

const worksAs = (units: readonly Unit[]): string =>
  units.map(({ name, title }) => (title ? `${title}, ${name}` : name)).join('. ');

const REFUSALS: Readonly<Record<string, Text>> = { ALREADY_SO: invite.alreadySo, NOT_ALLOWED: invite.refused };
