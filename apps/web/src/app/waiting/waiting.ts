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
import { begun, home, measures, shell, waiting, widening } from '@samplan/wording';
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
import { saidOf, tagOf } from '../waits/sentences';
import type { Item } from '../waits/sort';
import { SORTS } from '../waits/sorts';
import { AnswerOpening } from './answer-opening';

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
    (this.data()?.questions ?? []).map((item) => ({
      item,
      ...saidOf(item, this.session.me()?.name ?? '', this.language),
      tag: tagOf(item, this.today, this.language),
      isForOwner: SORTS[item.kind].isForOwner === true,
    })),
  );
  /** Not all that waits is a question. */
  protected readonly hasTask = computed(() => this.questions().some(({ item }) => SORTS[item.kind].isTask));
  protected readonly news = computed(() =>
    (this.data()?.news ?? []).map((item) => ({ item, ...saidOf(item, '', this.language) })),
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

/** What was pressed is gone from the list: one goes on from its heading. */
function toTop(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}
