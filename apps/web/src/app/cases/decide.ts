// Writes the decision of a case: what it will be, why in plain words, and the letter as it will be.
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import {
  CaseWholeDocument,
  DecideCaseDocument,
  type CaseConsentKind,
  type CaseDecision as WireDecision,
  type ChildCondition as WireCondition,
} from '@samplan/contract';
import { CASE_DECISIONS, CHILD_CONDITIONS, type CaseDecision, type ChildCondition } from '@samplan/domain';
import { caseDecision, caseDecisionNames, childConditionNames } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { focusWrong } from '../kernel/focus-wrong';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { TextField } from '../kernel/text-field';
import { wordOf } from '../kernel/wire-words';
import { AnswerFrame } from './answer-frame';
import { Changing } from './changing';
import { Drafting, isSame, type Draft } from './drafting';
import { letterToBe } from './letter-to-be';

const WIRE = {
  'individual-plan': 'individual_plan',
  'coordinator-only': 'coordinator_only',
  'child-coordinator': 'child_coordinator',
  'light-plan': 'light_plan',
  refused: 'refused',
} as const satisfies Record<CaseDecision, WireDecision>;

const CONDITION_WIRE = {
  'under-18': 'under_18',
  serious: 'serious',
  'long-term': 'long_term',
  'other-services': 'other_services',
  'family-wants': 'family_wants',
} as const satisfies Record<ChildCondition, WireCondition>;

const CHOICES = [
  { word: 'individual-plan', text: caseDecisionNames['individual-plan'], hint: undefined },
  { word: 'coordinator-only', text: caseDecisionNames['coordinator-only'], hint: caseDecision.onlyHint },
  { word: 'child-coordinator', text: caseDecisionNames['child-coordinator'], hint: caseDecision.childHint },
  { word: 'light-plan', text: caseDecisionNames['light-plan'], hint: undefined },
  { word: 'refused', text: caseDecisionNames.refused, hint: caseDecision.refusedHint },
] as const;

const CONSENTS = [
  { word: 'on_paper', text: caseDecision.onPaper, hint: undefined },
  { word: 'orally', text: caseDecision.orally, hint: undefined },
  { word: 'at_sign_in', text: caseDecision.atSignIn, hint: caseDecision.atSignInHint },
] as const;

const NOTHING: Draft = {
  letter: 'case_decided',
  words: '',
  decision: null,
  conditions: [],
  consent: null,
  witness: '',
};

@Component({
  selector: 'sam-case-decide',
  imports: [AnswerFrame, ProblemLine, Say, TextField],
  templateUrl: './decide.html',
  styleUrls: ['../../styles/pick.css', './decide.css'],
  host: { class: 'narrow' },
})
export class Decide {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  /** Of the address. */
  readonly caseId = input.required<string>();

  protected readonly texts = caseDecision;
  protected readonly choices = CHOICES;
  protected readonly consents = CONSENTS;
  protected readonly conditions = CHILD_CONDITIONS.map((word) => ({ word, text: childConditionNames[word] }));
  protected readonly doing = new Changing();
  protected readonly answer = asked(
    CaseWholeDocument,
    () => ({ caseId: this.caseId() }),
    () => false,
  );
  protected readonly one = computed(() => this.answer.data()?.case ?? undefined);
  private readonly lies = computed(() => this.one()?.drafts.find(({ letter }) => letter === 'case_decided'));
  protected readonly draft = linkedSignal(() => this.lies());
  private readonly begun = computed(
    (): Draft => {
      const lies = this.lies();
      if (!lies) return NOTHING;
      const { words, decision = null, conditions, consent = null, witness } = lies;
      return { ...NOTHING, words, decision, conditions, consent, witness };
    },
    { equal: isSame },
  );
  protected readonly decision = linkedSignal(() => wordOf(CASE_DECISIONS, this.begun().decision ?? ''));
  protected readonly met = linkedSignal<readonly ChildCondition[]>(() =>
    this.begun().conditions.flatMap((one) => wordOf(CHILD_CONDITIONS, one) ?? []),
  );
  protected readonly reason = linkedSignal(() => this.begun().words);
  protected readonly consent = linkedSignal<CaseConsentKind | undefined>(() => this.begun().consent ?? undefined);
  protected readonly witness = linkedSignal(() => this.begun().witness);
  protected readonly drafting = new Drafting(
    () => (this.one()?.row.state === 'open' ? this.caseId() : undefined),
    this.begun,
    () => this.written(),
    () => this.lies()?.at,
  );
  protected readonly isPressed = signal(false);

  protected readonly opensPlan = computed(() => this.decision() !== undefined && this.decision() !== 'refused');
  protected readonly isForChild = computed(() => this.decision() === 'child-coordinator');
  protected readonly whatWrong = computed(() =>
    this.isPressed() && !this.decision() ? caseDecision.whatMissing : undefined,
  );
  protected readonly conditionsWrong = computed(() =>
    this.isPressed() && this.isForChild() && this.met().length < CHILD_CONDITIONS.length
      ? caseDecision.conditionsMissing
      : undefined,
  );
  protected readonly reasonWrong = computed(() =>
    this.isPressed() && !this.reason().trim() ? caseDecision.whyMissing : undefined,
  );
  protected readonly consentWrong = computed(() =>
    this.isPressed() && this.opensPlan() && !this.consent() ? caseDecision.consentMissing : undefined,
  );
  protected readonly witnessWrong = computed(() =>
    this.isPressed() && this.opensPlan() && this.consent() === 'orally' && !this.witness().trim()
      ? caseDecision.witnessMissing
      : undefined,
  );
  /** As it will be made. */
  protected readonly letter = computed(() => {
    const [one, decision, reason] = [this.one(), this.decision(), this.reason().trim()];
    if (!one || !decision || !reason) return undefined;
    const coordinator = one.coordinator ?? null;
    return letterToBe(one, this.session.me(), { kind: 'case-decided', decision, reason, coordinator });
  });

  private readonly focusWrong = focusWrong();

  constructor() {
    pageTitle(() => caseDecision.page);
  }

  private written(): Draft {
    const decision = this.decision();
    return {
      ...NOTHING,
      words: this.reason(),
      decision: decision ? WIRE[decision] : null,
      conditions: this.met().map((word) => CONDITION_WIRE[word]),
      consent: this.consent() ?? null,
      witness: this.witness(),
    };
  }

  protected drop(): void {
    this.draft.set(undefined);
    this.decision.set(undefined);
    this.met.set([]);
    this.reason.set('');
    this.consent.set(undefined);
    this.witness.set('');
    this.isPressed.set(false);
  }

  protected tick(word: ChildCondition): void {
    this.met.update((met) => (met.includes(word) ? met.filter((one) => one !== word) : [...met, word]));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const decision = this.decision();
    const wrong = [this.conditionsWrong(), this.reasonWrong(), this.consentWrong(), this.witnessWrong()];
    if (!decision || wrong.some(Boolean)) return this.focusWrong();
    const caseId = this.caseId();
    const how = this.consent();
    const isGiven = this.opensPlan() && (how === 'on_paper' || how === 'orally');
    const input = {
      caseId,
      decision: WIRE[decision],
      reason: this.reason().trim(),
      conditions: this.isForChild() ? this.met().map((word) => CONDITION_WIRE[word]) : [],
      consent: isGiven ? { form: how, witness: how === 'orally' ? this.witness().trim() : null } : null,
    };
    await this.drafting.end();
    const done = await this.doing.change(
      async () => (await this.client.change(DecideCaseDocument, { input }, false)).decideCase,
    );
    if (!done) return this.drafting.goOn();
    await this.router.navigate(['/inbox', caseId]);
    this.announcer.announce(caseDecision.decided);
  }
}
