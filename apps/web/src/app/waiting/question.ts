// One question about responsibility: yes, no with a reason, or something to ask first.
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  AnswerResponsibilityDocument,
  ResponsibilityPageDocument,
  TalkResponsibilityDocument,
} from '@samplan/contract';
import type { DeclineReason } from '@samplan/contract';
import { DECLINE_REASONS, REVIEW_OUTCOMES } from '@samplan/domain';
import { Button, Icon, Mark, Skeleton } from '@samplan/ui';
import {
  begun,
  declineReasonNames,
  measures,
  question,
  review,
  reviewOutcomeNames,
  shell,
  type Text,
  type Values,
} from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { NoPlace } from '../kernel/no-place';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { isWaiting, nameOf } from '../plan/measure-state';
import { whenOf } from '../plan/measure-when';
import { Urgent } from '../kernel/urgent';
import { Away } from '../shell/away';

type View = 'see' | 'no' | 'talk';

const REASONS: readonly DeclineReason[] = ['not_our_task', 'no_capacity', 'must_be_applied_for', 'other'];

@Component({
  selector: 'sam-question',
  imports: [
    Away,
    Button,
    Icon,
    Mark,
    NoPlace,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    Skeleton,
    SpokenPipe,
    Urgent,
    WhenPipe,
  ],
  templateUrl: './question.html',
  styleUrls: ['../../styles/pick.css', './question.css'],
})
export class Question {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  readonly sectionId = input.required<string>();
  readonly responsibilityId = input.required<string>();
  /** `no` and `talk`; bound from the address, so that going back in the browser goes back here. */
  readonly view = input<string>();

  protected readonly texts = question;
  protected readonly reviewTexts = review;
  protected readonly measureTexts = measures;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly answer = asked(
    ResponsibilityPageDocument,
    () => ({ sectionId: this.sectionId(), responsibilityId: this.responsibilityId() }),
    ({ topic, sectionId }) =>
      topic === 'waiting' || (topic !== 'writing' && (sectionId === null || sectionId === this.sectionId())),
  );
  protected readonly reasons = REASONS.map((word) => ({
    word,
    text: declineReasonNames[wordOf(DECLINE_REASONS, word) ?? 'other'],
  }));
  protected readonly reason = signal<DeclineReason | undefined>(undefined);
  protected readonly words = signal('');
  protected readonly said = signal('');
  /** Answered here and now. */
  protected readonly answered = signal<'yes' | 'no' | undefined>(undefined);
  /** Somebody else was first. */
  protected readonly wasAnswered = signal(false);

  protected readonly there = computed(() => this.answer.data()?.responsibility ?? undefined);
  protected readonly isOpen = computed(() => {
    const there = this.there();
    return there !== undefined && isWaiting(there.responsibility) && !this.wasAnswered() && !this.answered();
  });
  protected readonly mayAnswer = computed(() => this.isOpen() && this.there()?.mayAnswer === true);
  protected readonly at = computed<View>(() => {
    const view = this.view();
    if (!this.mayAnswer()) return 'talk';
    return view === 'no' || view === 'talk' ? view : 'see';
  });
  protected readonly isUnit = computed(() => this.there()?.responsibility.kind === 'unit');
  /** What sentences of the page speak of. */
  protected readonly values = computed(() => {
    const there = this.there();
    const unit = there?.responsibility.unit ?? '';
    const askedBy = there?.responsibility.askedBy;
    return {
      owner: there?.owner.givenName ?? '',
      unit: this.answered() ? begun(unit) : unit,
      name: askedBy?.givenName ?? there?.owner.givenName ?? '',
      me: this.session.me()?.givenName ?? '',
      title: there?.measure.title || this.language.say(measures.untitled),
    };
  });
  protected readonly kicker = computed<{ text: Text; values: Values }>(() => {
    const there = this.there();
    const owner = there?.owner.name ?? '';
    const name = there?.responsibility.askedBy?.name;
    return name ? { text: question.planOfAsks, values: { owner, name } } : { text: question.planOf, values: { owner } };
  });
  protected readonly heading = computed<{ text: Text; values?: Values }>(() => {
    if (this.answered()) return { text: this.answered() === 'yes' ? question.thanksYes : question.thanksNo };
    if (!this.isOpen()) return { text: question.already };
    const values = this.values();
    if (this.at() === 'no') return { text: this.isUnit() ? question.whyNotUnit : question.whyNotYou };
    if (this.mayAnswer() && this.at() === 'talk') return { text: question.wonder };
    if (this.mayAnswer()) return this.isUnit() ? { text: question.canUnit, values } : { text: question.canYou };
    const there = this.there();
    return { text: question.askedName, values: { name: there ? nameOf(there.responsibility, this.language) : '' } };
  });
  protected readonly when = computed(() => {
    const measure = this.there()?.measure;
    return measure && whenOf(measure, this.language);
  });
  /** What was decided as the plan was looked at, and why they are asked anew. */
  protected readonly change = computed(() => {
    const { outcome, why } = this.there()?.decision ?? {};
    const word = wordOf(REVIEW_OUTCOMES, outcome ?? '');
    return word && [begun(this.language.say(reviewOutcomeNames[word])), why].filter((part) => part).join('. ');
  });
  protected readonly helpers = computed(() =>
    this.language.list((this.there()?.measure.helpers ?? []).map(({ givenName }) => givenName)),
  );
  protected readonly talk = computed(() =>
    (this.there()?.talk ?? []).map((one) => ({
      ...one,
      name: one.by?.givenName ?? this.language.say(measures.somebody),
      initials: one.by?.initials ?? '?',
      party: this.partyOf(one.by?.id),
      isOwners: one.by?.id === this.there()?.owner.id,
    })),
  );
  /** Who reads what is written here: the owner, who asked, and who was asked; never oneself. */
  protected readonly readers = computed(() => {
    const there = this.there();
    const me = this.session.me()?.id;
    const all = there ? [there.owner, there.responsibility.askedBy, there.responsibility.person] : [];
    const names = new Map(all.flatMap((one) => (one && one.id !== me ? [[one.id, one.givenName]] : [])));
    return this.language.list([...names.values()]);
  });
  protected readonly asker = computed(() =>
    nameOf(this.there()?.responsibility ?? { person: null, unit: null }, this.language),
  );

  constructor() {
    pageTitle(() => question.page);
    effect(() => {
      this.view();
      this.doing.say(undefined);
    });
  }

  protected pick(reason: DeclineReason): void {
    this.doing.say(undefined);
    this.reason.set(reason);
  }

  protected type(into: 'words' | 'said', event: Event): void {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.doing.say(undefined);
    this[into].set(event.target.value);
  }

  protected yes(): Promise<void> {
    return this.send(true);
  }

  protected async no(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.reason()) return this.doing.say(question.reasonMissing);
    if (this.reason() === 'other' && !this.words().trim()) return this.doing.say(question.wordsMissing);
    await this.send(false);
  }

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    const words = this.said().trim();
    if (!words) return this.doing.say(question.talkMissing);
    const input = { sectionId: this.sectionId(), responsibilityId: this.responsibilityId(), words };
    const done = await this.doing.run(async () => {
      try {
        return await this.client.change(TalkResponsibilityDocument, { input });
      } finally {
        this.answer.again();
      }
    });
    if (!done) return;
    this.said.set('');
    this.announcer.announce(question.sent);
  }

  private async send(accept: boolean): Promise<void> {
    const words = this.words().trim();
    const done = await this.doing.run(() =>
      this.client.change(AnswerResponsibilityDocument, {
        input: {
          sectionId: this.sectionId(),
          responsibilityId: this.responsibilityId(),
          accept,
          ...(accept ? {} : { reason: this.reason(), ...(words ? { words } : {}) }),
        },
      }),
    );
    if (!done) return;
    const { __typename: result } = done.answerResponsibility;
    if (result === 'AnswerResponsibilityRefused') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    if (result === 'AnsweredAlready') this.wasAnswered.set(true);
    else this.answered.set(accept ? 'yes' : 'no');
    // The answer is a page of its own: the address and the focus go to it.
    await this.router.navigate([], { queryParams: {}, replaceUrl: true });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  }

  private partyOf(personId: string | undefined) {
    const there = this.there();
    if (personId === undefined || !there) return 'service';
    if (personId === there.owner.id) return 'person';
    return personId === there.responsibility.askedBy?.id ? 'coordinator' : there.responsibility.party;
  }
}
