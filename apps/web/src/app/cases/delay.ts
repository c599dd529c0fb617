// Gives a case a new date, with the reason and the letter as it will be.
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CaseWholeDocument, DelayCaseDocument } from '@samplan/contract';
import { addDays, osloDate, parseDate } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { caseDelay, casePage, reportNeed, shell } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { CLOCK } from '../kernel/clock';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { TextField } from '../kernel/text-field';
import { Away } from '../shell/away';
import { Changing } from './changing';
import { letterToBe } from './letter-to-be';

/** Proposed beyond the present date. */
const DAYS_MORE = 14;

@Component({
  selector: 'sam-case-delay',
  imports: [Away, Button, Icon, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, TextField],
  templateUrl: './delay.html',
  styleUrl: './decide.css',
  host: { class: 'narrow stack' },
})
export class Delay {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly today = osloDate(inject(CLOCK).now());

  /** Of the address. */
  readonly caseId = input.required<string>();

  protected readonly texts = caseDelay;
  protected readonly pageTexts = casePage;
  protected readonly formTexts = reportNeed;
  protected readonly frame = shell;
  protected readonly doing = new Changing();
  protected readonly answer = asked(
    CaseWholeDocument,
    () => ({ caseId: this.caseId() }),
    () => false,
  );
  protected readonly one = computed(() => this.answer.data()?.case ?? undefined);
  private readonly last = computed(() => {
    const due = parseDate(this.one()?.row.dueOn ?? '') ?? this.today;
    return due > this.today ? due : this.today;
  });
  protected readonly first = computed(() => addDays(this.last(), 1));
  protected readonly until = linkedSignal<string>(() => addDays(this.last(), DAYS_MORE));
  protected readonly reason = signal('');
  protected readonly isPressed = signal(false);
  protected readonly untilWrong = computed(() =>
    (parseDate(this.until()) ?? this.today) < this.first() ? caseDelay.untilWrong : undefined,
  );
  protected readonly reasonWrong = computed(() =>
    this.isPressed() && !this.reason().trim() ? caseDelay.reasonMissing : undefined,
  );
  /** As it will be made. */
  protected readonly letter = computed(() => {
    const [one, until, reason] = [this.one(), parseDate(this.until()), this.reason().trim() || '…'];
    return one && until && letterToBe(one, this.session.me(), { kind: 'case-delayed', until, reason });
  });

  constructor() {
    pageTitle(() => caseDelay.page);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    if (this.untilWrong() || this.reasonWrong()) return;
    const input = { caseId: this.caseId(), until: this.until(), reason: this.reason().trim() };
    const done = await this.doing.change(
      async () => (await this.client.change(DelayCaseDocument, { input }, false)).delayCase,
    );
    if (!done) return;
    await this.router.navigate(['/inbox', done]);
    this.announcer.announce(caseDelay.done);
  }
}
