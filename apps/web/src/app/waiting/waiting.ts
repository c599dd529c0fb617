// "Hva venter på meg": what asks for an answer, what is new, and what one has said yes to, across all one's plans.
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AnswerAccessWishDocument,
  ApproveInvitationDocument,
  SeenNewsDocument,
  WaitingPageDocument,
} from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Notice, Skeleton, StateTag, type IconName, type StateColor } from '@samplan/ui';
import { begun, home, measures, shell, waiting, widening, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { CLOCK } from '../kernel/clock';
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
import { recurrenceOf } from '../plan/measure-when';
import { Away } from '../shell/away';
import { UnstoredHere } from '../shell/unstored-here';
import { AnswerOpening } from './answer-opening';
import { newsOf, questionOf, type Item } from './sentences';

interface Tag {
  readonly icon: IconName;
  readonly color: StateColor;
  readonly text: Text;
  readonly values?: { date: string };
}

@Component({
  selector: 'sam-waiting',
  imports: [
    AnswerOpening,
    Away,
    Button,
    Notice,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    Skeleton,
    SpokenPipe,
    StateTag,
    UnstoredHere,
    WhenPipe,
  ],
  templateUrl: './waiting.html',
  styleUrl: './waiting.css',
})
export class Waiting {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly clock = inject(CLOCK);

  protected readonly answer = asked(WaitingPageDocument, () => ({}));
  protected readonly texts = waiting;
  protected readonly homeTexts = home;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  /** The plan in which something was said yes to here, that holds only when it is signed. */
  protected readonly toSign = signal<string | undefined>(undefined);
  protected readonly signTexts = widening;
  protected readonly today = osloDate(this.clock.now());
  protected readonly data = computed(() => this.answer.data()?.waiting);
  protected readonly questions = computed(() =>
    (this.data()?.questions ?? []).flatMap((item) => {
      const said = questionOf(item, this.session.me()?.name ?? '', this.language);
      return said ? [{ item, ...said, tag: this.tagOf(item), go: this.goOf(item), isForOwner: isForOwner(item) }] : [];
    }),
  );
  /** Not all that waits is a question. */
  protected readonly hasTask = computed(() =>
    this.questions().some(({ item }) => item.kind === 'plan_without_coordinator'),
  );
  protected readonly news = computed(() =>
    (this.data()?.news ?? []).map((item) => {
      const sentence = newsOf(item, this.language);
      return { item, sentence, said: this.language.say(sentence.text, sentence.values), go: this.goOf(item) };
    }),
  );
  protected readonly accepted = computed(() =>
    (this.data()?.accepted ?? []).map((one) => ({ ...one, tag: this.dueOf(one) })),
  );

  constructor() {
    pageTitle(() => waiting.page);
  }

  protected async decide(item: Item, yes: boolean): Promise<void> {
    const { planId, subjectId, kind } = item;
    if (!planId) return;
    const done = await this.doing.run(async () => {
      if (kind === 'access_wished')
        await this.client.change(AnswerAccessWishDocument, { planId, wishId: subjectId, grant: yes });
      else await this.client.change(ApproveInvitationDocument, { planId, invitationId: subjectId, approve: yes });
      return true;
    });
    if (!done) return;
    if (yes) this.toSign.set(planId);
    const about = begun(item.about ?? this.language.say(waiting.somebody));
    if (kind === 'access_wished')
      this.announcer.announce(yes ? waiting.accessOnList : waiting.accessRefused, {
        about,
        section: item.sectionTitle ?? '',
      });
    else this.announcer.announce(yes ? waiting.approved : waiting.notApproved);
    toTop();
  }

  protected async takeOff({ id: tellingId }: Item): Promise<void> {
    if (!(await this.doing.run(() => this.client.change(SeenNewsDocument, { tellingId })))) return;
    this.announcer.announce(waiting.takenOff);
    toTop();
  }

  protected sent(): void {
    this.announcer.announce(waiting.openingSent);
    toTop();
  }

  /** Where a press on it leads, and what the button says. */
  private goOf({
    kind,
    sectionId,
    subjectId,
    planId,
    month,
  }: Item): { link: string[]; text: Text; view?: string; month?: string } | undefined {
    const question = sectionId ? ['/waiting', sectionId, subjectId] : undefined;
    if (kind === 'invited') return { link: ['/invitation', subjectId], text: waiting.seeInvitation };
    if (kind === 'responsibility_asked' && question) return { link: question, text: waiting.seeAndAnswer };
    if (kind === 'talk_answered' && question) return { link: question, text: waiting.readAnswer, view: 'talk' };
    if (kind === 'responsibility_talked' && question)
      return { link: question, text: waiting.readQuestion, view: 'talk' };
    if (isForOwner({ kind }) || kind === 'opening_asked' || !planId) return undefined;
    if (kind === 'consent_recorded')
      return { link: ['/plan', planId, 'who-sees-what', 'answers'], text: waiting.seeAnswer };
    if (kind === 'plan_shut') return undefined;
    if (kind === 'opening_answered' || kind === 'municipality_answered')
      return {
        link: ['/plan', planId, 'who-has-seen'],
        text: waiting.readAnswer,
        ...(month && { month: month.slice(0, 7) }),
      };
    return { link: ['/plan', planId], text: waiting.openPlan };
  }

  private tagOf({ kind, answerBy }: Item): Tag {
    if (kind === 'talk_answered') return { icon: 'bubble', color: 'neutral', text: waiting.hasAnswered };
    if (kind === 'plan_without_coordinator') return { icon: 'people', color: 'accent', text: waiting.aTask };
    if (!answerBy) return { icon: 'bubble', color: 'accent', text: waiting.aQuestion };
    const values = { date: this.language.date(answerBy) };
    return answerBy < this.today
      ? { icon: 'warn', color: 'danger', text: waiting.shouldHave, values }
      : { icon: 'clock', color: 'accent', text: waiting.answerBy, values };
  }

  private dueOf(one: {
    deadlineOn: string | null;
    overdue: boolean;
    recurrence: Parameters<typeof recurrenceOf>[0] | null;
  }): { icon: IconName; color: StateColor; words: string } {
    const { deadlineOn, overdue, recurrence } = one;
    const date = deadlineOn ? this.language.date(deadlineOn, 'short') : '';
    if (overdue) return { icon: 'warn', color: 'danger', words: this.language.say(measures.overdue, { date }) };
    const words = recurrence
      ? recurrenceOf(recurrence, this.language)
      : deadlineOn
        ? this.language.say(measures.by, { date })
        : this.language.say(measures.noDate);
    return { icon: recurrence ? 'repeat' : 'clock', color: 'neutral', words: begun(words) };
  }
}

/** What the owner decides here and now, by yes or no. */
const isForOwner = ({ kind }: Pick<Item, 'kind'>): boolean =>
  kind === 'access_wished' || kind === 'invitation_to_approve';

/** What was pressed is gone from the list: one goes on from its heading. */
function toTop(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}
