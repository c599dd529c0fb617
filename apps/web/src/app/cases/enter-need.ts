// The coordinating unit enters a report for somebody who does not sign in; what follows is the letter to print.
import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EnterNeedDocument, type PersonKnows as Answer, type Reporter } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Icon } from '@samplan/ui';
import { casePage, enterNeed, inbox, reportNeed } from '@samplan/wording';
import { AboutSomebody, NOBODY, toldOf } from '../kernel/about-somebody';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { focusWrong } from '../kernel/focus-wrong';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { PersonKnows } from '../kernel/person-knows';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceForRefused } from '../kernel/problems';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';

const REPORTERS = [
  { word: 'person', text: enterNeed.person },
  { word: 'next_of_kin', text: enterNeed.kin },
  { word: 'professional', text: enterNeed.professional },
] as const;

@Component({
  selector: 'sam-enter-need',
  imports: [AboutSomebody, Button, Icon, PersonKnows, ProblemLine, RouterLink, Say, TextField],
  templateUrl: './enter-need.html',
  styleUrl: '../../styles/pick.css',
  host: { class: 'narrow stack' },
})
export class EnterNeed {
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly focusWrong = focusWrong();

  protected readonly texts = enterNeed;
  protected readonly formTexts = reportNeed;
  protected readonly pageTexts = casePage;
  protected readonly inboxPage = inbox.page;
  protected readonly reporters = REPORTERS;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(inject(CLOCK).now());
  protected readonly somebody = signal(NOBODY);
  protected readonly reporter = signal<Reporter | undefined>(undefined);
  protected readonly answer = signal<Answer | undefined>(undefined);
  /** Who reports for themself wants it. */
  protected readonly knows = computed(() => (this.reporter() === 'person' ? 'wants_it' : this.answer()));
  protected readonly words = signal('');
  protected readonly reach = signal('');
  protected readonly on = signal<string>(this.today);
  protected readonly isPressed = signal(false);
  protected readonly isDayWrong = computed(() => !this.on() || this.on() > this.today);

  constructor() {
    pageTitle(() => enterNeed.page);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const [about, reporter, knows, words] = [
      toldOf(this.somebody()),
      this.reporter(),
      this.knows(),
      this.words().trim(),
    ];
    if (!about || !reporter || !knows || !words || this.isDayWrong()) return this.focusWrong();
    const input = { about, reporter, knows, words, reach: this.reach().trim() || null, receivedOn: this.on() };
    const told = await this.doing.run(() => this.client.change(EnterNeedDocument, { input }, false), {
      BAD_INPUT: reportNeed.idUnknown,
      NOT_FOUND: enterNeed.tooClose,
    });
    if (!told) return;
    if (told.enterNeed.__typename !== 'CaseChanged') return this.doing.say(sentenceForRefused(told.enterNeed));
    await this.router.navigate(['/inbox', told.enterNeed.case.id]);
  }
}
