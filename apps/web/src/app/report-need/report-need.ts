// "Meld fra om et behov": for oneself or one's own in private, for anybody at work; and that it was received.
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReportingDocument, ReportNeedDocument, type PersonKnows as Answer } from '@samplan/contract';
import { Button, Skeleton } from '@samplan/ui';
import { reportNeed, shell } from '@samplan/wording';
import { AboutSomebody, NOBODY, toldOf } from '../kernel/about-somebody';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { focusWrong } from '../kernel/focus-wrong';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { PersonKnows } from '../kernel/person-knows';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceForRefused } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { TextField } from '../kernel/text-field';
import { WhenPipe } from '../kernel/when.pipe';
import { SelectField } from '../plan/select-field';
import { Urgent } from '../kernel/urgent';
import { Away } from '../shell/away';
import { Received } from './received';

type Whom = 'me' | 'other';

@Component({
  selector: 'sam-report-need',
  imports: [
    AboutSomebody,
    Away,
    Button,
    PersonKnows,
    ProblemLine,
    Received,
    RouterLink,
    Say,
    SayPipe,
    SelectField,
    Skeleton,
    SpokenPipe,
    TextField,
    Urgent,
    WhenPipe,
  ],
  templateUrl: './report-need.html',
  styleUrls: ['../../styles/pick.css', './report-need.css'],
  host: { class: 'narrow stack' },
})
export class ReportNeed {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly focusWrong = focusWrong();

  protected readonly texts = reportNeed;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly me = this.session.me;
  protected readonly isPrivate = computed(() => this.me()?.hat === 'private');
  /** Not fetched anew while somebody writes. */
  protected readonly reporting = asked(
    ReportingDocument,
    () => ({}),
    () => false,
  );
  protected readonly units = computed(() =>
    (this.reporting.data()?.reporting.units ?? []).map(({ id, name }) => ({ word: id, text: name })),
  );
  protected readonly sent = computed(() => this.reporting.data()?.reporting.sent ?? []);
  protected readonly work = computed(() => {
    const works = this.me()?.worksAs ?? [];
    return works.flatMap(({ title, unit }) => [title, unit].filter(Boolean).join(', ') || [])[0];
  });

  protected readonly whom = signal<Whom | undefined>(undefined);
  protected readonly somebody = signal(NOBODY);
  protected readonly knows = signal<Answer | undefined>(undefined);
  protected readonly words = signal('');
  protected readonly reach = signal('');
  /** What is shown is sent: the first, until another is chosen. */
  protected readonly unit = linkedSignal(() => this.units()[0]?.word ?? '');
  protected readonly isPressed = signal(false);
  protected readonly received = signal<{ receivedAt: string; dueOn: string } | undefined>(undefined);

  protected readonly isOwn = computed(() => this.isPrivate() && this.whom() === 'me');
  protected readonly isOther = computed(() => !this.isPrivate() || this.whom() === 'other');
  protected readonly whomWrong = computed(() =>
    this.isPressed() && this.isPrivate() && !this.whom() ? reportNeed.whomMissing : undefined,
  );
  protected readonly wordsWrong = computed(() =>
    this.isPressed() && !this.words().trim() ? reportNeed.needMissing : undefined,
  );

  constructor() {
    pageTitle(() => reportNeed.page);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const about = this.isOther() ? toldOf(this.somebody()) : null;
    const knows = this.isOther() ? this.knows() : 'wants_it';
    if (this.whomWrong() || about === undefined || !knows || this.wordsWrong()) return this.focusWrong();
    const words = this.words().trim();
    const input = { about, knows, words, reach: this.reach().trim() || null, unitId: this.unit() || null };
    const told = await this.doing.run(() => this.client.change(ReportNeedDocument, { input }, false), {
      BAD_INPUT: reportNeed.idUnknown,
    });
    if (!told) return;
    const { reportNeed: answer } = told;
    if (answer.__typename !== 'NeedReceived')
      return this.doing.say(answer.code === 'TOO_MUCH' ? reportNeed.tooMany : sentenceForRefused(answer));
    this.somebody.set(NOBODY);
    this.words.set('');
    this.received.set(answer);
    this.announcer.announce(reportNeed.received);
    scrollTo({ top: 0 });
  }
}
