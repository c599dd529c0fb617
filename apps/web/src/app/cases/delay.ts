// Gives a case a new date, with the reason and the letter as it will be.
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { CaseWholeDocument, DelayCaseDocument } from '@samplan/contract';
import { addDays, osloDate, parseDate } from '@samplan/domain';
import { caseDelay } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { CLOCK } from '../kernel/clock';
import { focusWrong } from '../kernel/focus-wrong';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { TextField } from '../kernel/text-field';
import { AnswerFrame } from './answer-frame';
import { Changing } from './changing';
import { Drafting, isSame, type Draft } from './drafting';
import { letterToBe } from './letter-to-be';

/** Proposed beyond the present date. */
const DAYS_MORE = 14;

@Component({
  selector: 'sam-case-delay',
  imports: [AnswerFrame, Say, TextField],
  templateUrl: './delay.html',
  host: { class: 'narrow' },
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
  private readonly lies = computed(() => this.one()?.drafts.find(({ letter }) => letter === 'case_delayed'));
  protected readonly draft = linkedSignal(() => this.lies());
  private readonly begun = computed((): Draft => this.drafted(this.lies()?.words ?? '', this.lies()?.until ?? null), {
    equal: isSame,
  });
  protected readonly until = linkedSignal<string>(() => this.begun().until ?? addDays(this.last(), DAYS_MORE));
  protected readonly reason = linkedSignal(() => this.begun().words);
  protected readonly drafting = new Drafting(
    () => (this.one()?.row.state === 'open' ? this.caseId() : undefined),
    this.begun,
    () => this.drafted(this.reason(), parseDate(this.until()) ?? null),
    () => this.lies()?.at,
  );
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

  private readonly focusWrong = focusWrong();

  constructor() {
    pageTitle(() => caseDelay.page);
  }

  private drafted(words: string, until: string | null): Draft {
    return {
      ...{ letter: 'case_delayed', words, until: until ?? addDays(this.last(), DAYS_MORE) },
      ...{ conditions: [], witness: '' },
    };
  }

  protected drop(): void {
    this.draft.set(undefined);
    this.until.set(addDays(this.last(), DAYS_MORE));
    this.reason.set('');
    this.isPressed.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    if (this.untilWrong() || this.reasonWrong()) return this.focusWrong();
    const input = { caseId: this.caseId(), until: this.until(), reason: this.reason().trim() };
    await this.drafting.end();
    const done = await this.doing.change(
      async () => (await this.client.change(DelayCaseDocument, { input }, false)).delayCase,
    );
    if (!done) return this.drafting.goOn();
    await this.router.navigate(['/inbox', done]);
    this.announcer.announce(caseDelay.done);
  }
}
