// "Mine oppgaver", or "Hva venter på meg": what asks for an answer, what one has said yes to by its date, and what is new.
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AnswerAccessWishDocument,
  ApproveInvitationDocument,
  ChangeMeasureDocument,
  RemindAskedDocument,
  SeenNewsDocument,
  TakeUpDocument,
  WaitingPageDocument,
} from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { begun, shell, tasks, waiting, type Text, type Values } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import { UnstoredHere } from '../shell/unstored-here';
import { groupsOf, type Yes } from '../waits/groups';
import { saidOf } from '../waits/sentences';
import type { Item } from '../waits/sort';
import { PuttingOff, type ToPutOff } from './putting-off';
import { RowButton } from './row-button';
import { TaskList } from './task-list';

@Component({
  selector: 'sam-waiting',
  imports: [
    Away,
    Button,
    Icon,
    ProblemLine,
    PuttingOff,
    RouterLink,
    RowButton,
    Say,
    SayPipe,
    Skeleton,
    SpokenPipe,
    TaskList,
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

  protected readonly answer = asked(WaitingPageDocument, () => ({}));
  protected readonly texts = waiting;
  protected readonly taskTexts = tasks;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly puttingOff = signal<ToPutOff | undefined>(undefined);
  /** The plan that alone is shown. */
  protected readonly plan = signal('');
  protected readonly today = osloDate(inject(CLOCK).now());
  /** A helper has tasks; for one's own life the same page says what waits. */
  protected readonly page = computed(() => (this.session.me()?.hat === 'private' ? waiting.page : tasks.page));
  protected readonly tenant = computed(() => this.session.me()?.tenant.name);
  protected readonly data = computed(() => this.answer.data()?.waiting);

  private readonly all = computed(() => groupsOf(this.data() ?? { questions: [], accepted: [] }, this.today));
  private readonly groups = computed(() => {
    const plan = this.plan();
    return plan
      ? groupsOf(this.data() ?? { questions: [], accepted: [] }, this.today, (id) => id === plan)
      : this.all();
  });
  protected readonly now = computed(() => {
    const { answers, over, week } = this.groups();
    return [
      { key: 'answers', heading: tasks.waitsForMe, tasks: answers },
      { key: 'over', heading: tasks.over, tasks: over },
      { key: 'week', heading: tasks.thisWeek, tasks: week },
    ].filter((group) => group.tasks.length > 0);
  });
  /** Folded together, unless there is nothing else to see. */
  protected readonly rest = computed(() => {
    const { later, off } = this.groups();
    return [
      { key: 'later', heading: tasks.later, summary: tasks.laterCount, tasks: later, isOpen: this.now().length === 0 },
      { key: 'off', heading: tasks.isPutOff, summary: tasks.offCount, tasks: off, isOpen: false },
    ].filter((group) => group.tasks.length > 0);
  });
  protected readonly plans = computed(() => {
    const { questions = [], accepted = [] } = this.data() ?? {};
    const owners = [...questions, ...accepted].flatMap(({ planId, owner }) =>
      planId && owner ? [[planId, owner.name] as const] : [],
    );
    const plans = [...new Map(owners)].map(([id, name]) => ({ id, name }));
    return plans.sort((a, b) => a.name.localeCompare(b.name, this.language.current()));
  });
  protected readonly sum = computed(() => {
    const { answers, over, week } = this.all();
    return { plans: this.plans().length, waits: answers.length, over: over.length, week: week.length };
  });
  protected readonly isEmpty = computed(() => Object.values(this.all()).every(({ length }) => length === 0));
  protected readonly news = computed(() =>
    (this.data()?.news ?? []).map((item) => ({ item, ...saidOf(item, '', this.language) })),
  );
  protected readonly done = computed(() =>
    (this.data()?.done ?? []).filter(({ planId }) => !this.plan() || planId === this.plan()),
  );

  /** What stands beside the lists, where there is room. */
  protected readonly hasBeside = computed(() => this.plans().length > 1 || this.done().length > 0);

  constructor() {
    pageTitle(() => this.page());
  }

  protected filter({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.plan.set(target.value);
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
    const about = begun(item.about ?? this.language.say(waiting.somebody));
    if (kind === 'access_wished')
      this.say(yes ? waiting.accessOnList : waiting.accessRefused, { about, section: item.sectionTitle ?? '' });
    else this.say(yes ? waiting.approved : waiting.notApproved);
  }

  protected finish(yes: Yes): Promise<void> {
    return this.change(yes, 'done', tasks.finished);
  }

  protected reopen(yes: Yes): Promise<void> {
    return this.change(yes, 'going', tasks.reopened);
  }

  protected async remind({ sectionId, subjectId: responsibilityId }: Item): Promise<void> {
    if (!sectionId) return;
    const input = { sectionId, responsibilityId };
    const done = await this.doing.run(() => this.client.change(RemindAskedDocument, { input }));
    if (!done) return;
    const { remindAsked: result } = done;
    if (result.__typename === 'AskedReminded') this.say(waiting.reminded, { date: this.language.date(result.until) });
    else this.doing.say(waiting.remindedLately);
  }

  protected async takeUp(waitingId: string): Promise<void> {
    if (await this.doing.run(() => this.client.change(TakeUpDocument, { waitingId }))) this.say(tasks.takenUp);
  }

  protected isPutOff(): void {
    this.puttingOff.set(undefined);
    toTop();
  }

  protected async takeOff({ id: tellingId }: Item): Promise<void> {
    if (await this.doing.run(() => this.client.change(SeenNewsDocument, { tellingId }))) this.say(waiting.takenOff);
  }

  protected sent(): void {
    this.say(waiting.openingSent);
  }

  private async change(yes: Yes, state: 'done' | 'going', said: Text): Promise<void> {
    const { sectionId, measureId, title } = yes;
    const input = { sectionId, measureId, set: { state }, seen: { state: yes.state } };
    const answer = await this.doing.run(() => this.client.change(ChangeMeasureDocument, { input }));
    if (!answer) return;
    const { __typename: result } = answer.changeMeasure;
    if (result === 'ChangeMeasureRefused') return this.doing.say(sentenceFor('NOT_ALLOWED'));
    if (result === 'FactsCollided') return this.doing.say(tasks.collided);
    this.say(said, { title });
  }

  private say(text: Text, values?: Values): void {
    this.announcer.announce(text, values);
    toTop();
  }
}

/** What was pressed is gone from its list: one goes on from the heading. */
function toTop(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}
