// "Hvem kan ta ansvar?": asks somebody to answer for a measure; for those who may not read it, the owner is asked first.
import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import {
  AskResponsibilityDocument,
  CandidatesDocument,
  WishAccessDocument,
  type CandidatesQuery,
} from '@samplan/contract';
import { answerBy, initialsOf as initialsOfName, osloDate, RESPONSIBLE_KINDS } from '@samplan/domain';
import { Button, Dialog, Mark } from '@samplan/ui';
import { begun, measures, responsibleKindNames } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { wordOf } from '../kernel/wire-words';
import { initialsOf } from './measure-state';

/** The measure that somebody is asked to answer for. */
export interface AskAbout {
  readonly planId: string;
  readonly sectionId: string;
  readonly measureId: string;
  readonly title: string;
  /** Who answers for it until another has said yes. */
  readonly until?: string | undefined;
}

type PlanThere = NonNullable<CandidatesQuery['plan']>;
type Candidate = PlanThere['sections'][number]['candidates'][number];

let made = 0;

@Component({
  selector: 'sam-ask-somebody',
  imports: [Button, Dialog, Mark, ProblemLine, Say, SayPipe, SpokenPipe],
  templateUrl: './ask-somebody.html',
  styleUrls: ['../../styles/pick.css', './ask-somebody.css'],
})
export class AskSomebody {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly clock = inject(CLOCK);

  /** Open while there is something to ask about. */
  readonly about = input<AskAbout>();
  readonly closed = output();

  protected readonly texts = measures;
  protected readonly id = `ask-${++made}`;
  protected readonly isLocked = this.session.isLocked;
  protected readonly doing = new Doing();
  private readonly there = signal<PlanThere | undefined>(undefined);
  protected readonly isFetched = computed(() => this.there() !== undefined);
  private readonly picked = signal<string | undefined>(undefined);
  private readonly contact = signal<string | undefined>(undefined);
  protected readonly answerBy = signal('');
  /** The owner has been asked, or has said yes, and what then. */
  protected readonly wished = signal(false);

  private readonly place = computed(() => this.there()?.sections.find(({ id }) => id === this.about()?.sectionId));
  protected readonly isOwner = computed(() => this.there()?.myRole === 'owner');
  protected readonly values = computed(() => ({
    name: this.candidate()?.name ?? '',
    section: this.place()?.title ?? '',
    owner: this.there()?.owner.givenName ?? '',
  }));
  protected readonly candidates = computed(() =>
    (this.place()?.candidates ?? []).map((one) => ({
      ...one,
      key: keyOf(one),
      initials: one.unitId ? initialsOf(null, one.name) : initialsOfName(one.name),
      label: this.labelOf(one),
      part: this.partOf(one),
      isPicked: keyOf(one) === this.picked(),
    })),
  );
  protected readonly candidate = computed(() => this.candidates().find(({ isPicked }) => isPicked));
  protected readonly contacts = computed(() => {
    const { unitId, people = [] } = this.candidate() ?? {};
    return unitId ? people.map((one) => ({ ...one, isPicked: one.id === this.contact() })) : [];
  });

  /** Who takes it on oneself is asked nothing. */
  protected readonly isSelf = computed(() => {
    const [one, me] = [this.candidate(), this.session.me()?.id];
    return one !== undefined && me !== undefined && (one.unitId ? this.contact() : one.personId) === me;
  });

  constructor() {
    effect(() => {
      const about = this.about();
      if (about) untracked(() => void this.begin(about));
    });
  }

  protected pick(key: string): void {
    this.doing.say(undefined);
    this.picked.set(key);
    const me = this.session.me()?.id;
    this.contact.set(this.candidate()?.people.find(({ id }) => id === me)?.id);
  }

  protected pickContact(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.contact.set(event.target.value || undefined);
  }

  protected pickDate(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.answerBy.set(event.target.value);
  }

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    const [about, one] = [this.about(), this.candidate()];
    if (!about) return;
    if (!one) return this.doing.say(measures.chooseFirst);
    if (one.mayRead) await this.doing.run(() => this.send(about, one));
  }

  /** Asks the owner to let them read; the owner decides here and now, and then they are asked. */
  protected async wish(): Promise<void> {
    const [about, one] = [this.about(), this.candidate()];
    if (!about || !one) return;
    await this.doing.run(async () => {
      const { wishAccess } = await this.client.change(WishAccessDocument, {
        input: {
          sectionId: about.sectionId,
          level: 'read',
          ...(one.unitId ? { unitId: one.unitId } : { personId: one.personId }),
        },
      });
      if (wishAccess.__typename !== 'AccessWished') return this.doing.say(sentenceFor('NOT_ALLOWED'));
      if (!this.isOwner()) {
        this.wished.set(true);
        return this.announcer.announce(measures.ownerAsked, this.values());
      }
      // What the owner asks for is their yes.
      await this.send(about, one);
    });
  }

  private async begin({ planId }: AskAbout): Promise<void> {
    this.there.set(undefined);
    this.picked.set(undefined);
    this.contact.set(undefined);
    this.wished.set(false);
    this.answerBy.set(answerBy(osloDate(this.clock.now())));
    const answer = await this.doing.run(() => this.client.ask(CandidatesDocument, { planId }));
    if (answer) this.there.set(answer.plan ?? undefined);
    if (answer && !answer.plan) this.doing.say(sentenceFor('NOT_FOUND'));
  }

  private async send({ sectionId, measureId }: AskAbout, one: Candidate & { label: string }): Promise<void> {
    const personId = one.unitId ? this.contact() : one.personId;
    const { askResponsibility: result } = await this.client.change(AskResponsibilityDocument, {
      input: {
        sectionId,
        measureId,
        kind: one.kind,
        ...(one.unitId ? { unitId: one.unitId } : {}),
        ...(personId ? { personId } : {}),
        ...(this.answerBy() ? { answerBy: this.answerBy() } : {}),
      },
    });
    if (result.__typename !== 'ResponsibilityAsked')
      return this.doing.say(sentenceFor(result.__typename === 'MayNotRead' ? 'MAY_NOT_READ' : 'NOT_ALLOWED'));
    const isMine = result.measure.responsible?.person?.id === this.session.me()?.id;
    const name = this.contacts().find(({ isPicked }) => isPicked)?.givenName ?? begun(one.name);
    this.announcer.announce(isMine ? measures.takenNow : measures.askedNow, { name });
    this.closed.emit();
  }

  private labelOf({ personId, name, unitId, people }: Candidate): string {
    const me = this.session.me()?.id;
    if (personId === me && !unitId) return this.language.say(measures.me);
    if (unitId && people.some(({ id }) => id === me)) return this.language.say(measures.meAt, { unit: name });
    return begun(name);
  }

  private partOf({ kind, people, unitId }: Candidate): string {
    if (unitId) return this.language.list(people.map(({ givenName }) => givenName));
    const word = wordOf(RESPONSIBLE_KINDS, kind);
    return word ? this.language.say(responsibleKindNames[word]) : '';
  }
}

const keyOf = ({ kind, personId, unitId }: Candidate): string => `${kind}:${unitId ?? personId ?? ''}`;
