// The coordinating unit's inbox: reports of need that wait for an answer, the shortest time first.
import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
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
import { isWide } from '../kernel/wide';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { CaseClock } from './case-clock';
import { InboxPreview } from './inbox-preview';

@Component({
  selector: 'sam-case-inbox',
  imports: [Away, Button, CaseClock, Icon, InboxPreview, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  templateUrl: './inbox.html',
  styleUrl: './inbox.css',
})
export class Inbox {
  private readonly language = inject(LanguageChoice);
  private readonly router = inject(Router);

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

  protected readonly wide = isWide();
  private readonly pressed = signal<string | undefined>(undefined);
  /** Shown beside the list: that it was opened is logged, so nobody's is shown unasked. */
  protected readonly chosen = computed(() => {
    const id = this.wide() ? this.pressed() : undefined;
    return this.open().find(({ row }) => row.id === id)?.row;
  });

  constructor() {
    pageTitle(() => inbox.page);
  }

  /** Beside the list where there is room; in a tab of its own where somebody asks for that. */
  protected press(event: MouseEvent, { id }: CaseListedFragment): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!this.wide()) return void this.router.navigate(['/inbox', id]);
    this.pressed.set(id);
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
