// "Saken min": all that the coordinating unit has written in one's own case, and the letters.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyCasesDocument } from '@samplan/contract';
import { CASE_DECISIONS } from '@samplan/domain';
import { Button, Icon, Mark, Skeleton } from '@samplan/ui';
import { caseDecisionNames, caseWaits, myCase, reportNeed, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { LetterPaper } from '../kernel/letter-paper';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhatWaits } from '../kernel/what-waits';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';

@Component({
  selector: 'sam-my-case',
  imports: [Away, Button, Icon, LetterPaper, Mark, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  templateUrl: './my-case.html',
  styleUrl: './my-case.css',
  host: { class: 'narrow stack' },
})
export class MyCase {
  private readonly waiting = inject(WhatWaits);

  protected readonly texts = myCase;
  protected readonly waits = caseWaits;
  protected readonly reporting = reportNeed;
  protected readonly frame = shell;
  protected readonly answer = asked(
    MyCasesDocument,
    () => ({}),
    ({ topic }) => topic === 'waiting',
  );
  protected readonly cases = computed(() =>
    (this.answer.data()?.myCases ?? []).map((one) => ({
      ...one,
      decision: caseDecisionNames[wordOf(CASE_DECISIONS, one.answer?.decision ?? '') ?? 'refused'],
    })),
  );

  /** The plan that an answer opened, and that waits for a yes. */
  protected readonly toAgree = computed(
    () => this.waiting.questions().find(({ kind }) => kind === 'plan_to_agree')?.subjectId,
  );

  constructor() {
    pageTitle(() => myCase.page);
  }
}
