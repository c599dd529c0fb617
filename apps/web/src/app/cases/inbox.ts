// The coordinating unit's inbox: reports of need that wait for an answer, the shortest time first.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CaseInboxDocument, type CaseListedFragment } from '@samplan/contract';
import { CASE_DECISIONS, CASE_STEPS, REPORTERS } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { caseDecisionNames, caseStepNames, inbox, reportedByNames, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { CaseClock } from './case-clock';

@Component({
  selector: 'sam-case-inbox',
  imports: [Away, Button, CaseClock, Icon, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  templateUrl: './inbox.html',
  styleUrl: './inbox.css',
})
export class Inbox {
  private readonly language = inject(LanguageChoice);

  protected readonly texts = inbox;
  protected readonly frame = shell;
  protected readonly answer = asked(
    CaseInboxDocument,
    () => ({}),
    ({ topic }) => topic === 'waiting',
  );
  protected readonly open = computed(() => (this.answer.data()?.caseInbox.open ?? []).map((row) => this.told(row)));
  protected readonly decided = computed(() =>
    (this.answer.data()?.caseInbox.decided ?? []).map((row) => ({
      ...row,
      words: this.language.say(caseDecisionNames[wordOf(CASE_DECISIONS, row.decision ?? '') ?? 'individual-plan']),
    })),
  );

  constructor() {
    pageTitle(() => inbox.page);
  }

  private told(row: CaseListedFragment) {
    const step = wordOf(CASE_STEPS, row.next ?? '');
    return {
      row,
      from: row.unit ? inbox.byUnit : reportedByNames[wordOf(REPORTERS, row.reporter) ?? 'person'],
      step: step && this.language.say(caseStepNames[step]),
    };
  }
}
