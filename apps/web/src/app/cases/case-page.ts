// One case, as the coordinating unit keeps it: the clock, the wish, the notes, the report, the checks and the letters.
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CaseWholeDocument, HandCaseDocument, SeekCoordinatorDocument } from '@samplan/contract';
import { CASE_DECISIONS, PERSON_KNOWS, REPORTERS } from '@samplan/domain';
import { Button, Icon, Notice, Skeleton } from '@samplan/ui';
import {
  caseDecisionNames,
  caseDraft,
  casePage,
  inbox,
  personKnowsNames,
  reportedByNames,
  shell,
} from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { SelectField } from '../plan/select-field';
import { Away } from '../shell/away';
import { CaseChecks } from './case-checks';
import { CaseClock } from './case-clock';
import { CaseLetters } from './case-letters';
import { CaseNotes } from './case-notes';
import { CaseSteps } from './case-steps';
import { CaseWish } from './case-wish';
import { Changing } from './changing';

@Component({
  selector: 'sam-case-page',
  imports: [
    Away,
    Button,
    CaseChecks,
    CaseClock,
    CaseLetters,
    CaseNotes,
    CaseSteps,
    CaseWish,
    Icon,
    Notice,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    SelectField,
    Skeleton,
    SpokenPipe,
    WhenPipe,
  ],
  templateUrl: './case-page.html',
  styleUrl: './case-page.css',
})
export class CasePage {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  /** Of the address. */
  readonly caseId = input.required<string>();

  protected readonly texts = casePage;
  protected readonly listTexts = inbox;
  protected readonly draftTexts = caseDraft;
  protected readonly frame = shell;
  protected readonly handing = new Changing();
  protected readonly answer = asked(
    CaseWholeDocument,
    () => ({ caseId: this.caseId() }),
    ({ topic }) => topic === 'waiting',
  );
  protected readonly one = computed(() => this.answer.data()?.case ?? undefined);
  protected readonly reports = computed(() =>
    (this.one()?.reports ?? []).map((report) => {
      const from = this.language.say(reportedByNames[wordOf(REPORTERS, report.reporter) ?? 'person']);
      const who = [report.by, report.title, report.unit].filter(Boolean).join(', ');
      return {
        ...report,
        from: who ? `${from}: ${who}` : from,
        knowsText: personKnowsNames[wordOf(PERSON_KNOWS, report.knows) ?? 'not-yet'],
      };
    }),
  );
  /** To whom it may be given. */
  protected readonly others = computed(() =>
    (this.one()?.keepers ?? [])
      .filter(({ personId }) => personId !== this.one()?.row.handler?.personId)
      .map(({ personId, name }) => ({ word: personId, text: name })),
  );
  /** What is being written, with the page on which one goes on. */
  protected readonly drafts = computed(() =>
    (this.one()?.drafts ?? []).map((draft) => ({
      ...draft,
      page: draft.letter === 'case_decided' ? 'decide' : 'delay',
      text: draft.letter === 'case_decided' ? caseDraft.decision : caseDraft.delay,
    })),
  );
  protected readonly decision = computed(
    () => caseDecisionNames[wordOf(CASE_DECISIONS, this.one()?.answer?.decision ?? '') ?? 'refused'],
  );

  constructor() {
    pageTitle(() => casePage.page);
  }

  protected async take(): Promise<void> {
    const me = this.session.me();
    if (me) await this.hand(me.id);
  }

  protected async hand(toId: string): Promise<void> {
    if (!toId) return;
    const caseId = this.caseId();
    const done = await this.handing.change(async () => {
      const { handCase } = await this.client.change(HandCaseDocument, { caseId, toId });
      return handCase;
    });
    if (done) this.announcer.announce(toId === this.session.me()?.id ? casePage.taken : casePage.given);
  }

  protected async seek(): Promise<void> {
    const caseId = this.caseId();
    await this.handing.change(
      async () => (await this.client.change(SeekCoordinatorDocument, { caseId })).seekCoordinator,
    );
  }

  /** Cases were joined: the one that is left is shown. */
  protected async moved(id: string): Promise<void> {
    if (id !== this.caseId()) await this.router.navigate(['/inbox', id], { replaceUrl: true });
  }
}
