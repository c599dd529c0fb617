// The coordinator enters an answer that the owner gave on paper or orally; it bears their name.
import { Component, computed, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PlanWideningsDocument, RecordAnswerDocument, RecordConsentDocument } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Icon } from '@samplan/ui';
import { begun, consents, languageNames, recording, signing, type Text, type Values } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceForRefused } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import { TextField } from '../../kernel/text-field';
import { NotThere } from '../not-there';
import { MOST_BYTES } from '../file-size';
import { SelectField, type Option } from '../select-field';
import { sendFile, sentenceOf } from '../send-file';
import { inputOf, wrongIn, type Answered, type AnswerField, type AnswerForm } from './answer-form';
import type { Widening } from './sharing';
import { TEXT_LANGUAGES, type TextLanguage } from './signing-language';
import { untilText } from './widen-words';

const KINDS = 'application/pdf,image/jpeg,image/png';

interface Choice {
  readonly id: string;
  readonly text: Text;
  readonly values: Values;
}

@Component({
  selector: 'sam-record-consent',
  imports: [Button, Icon, NotThere, ProblemLine, RouterLink, Say, SelectField, TextField],
  templateUrl: './record-consent.html',
  styleUrls: ['../../../styles/pick.css', './record-consent.css'],
})
export class RecordConsent {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly clock = inject(CLOCK);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();

  protected readonly answer = askedOfPlan(PlanWideningsDocument, () => ({ planId: this.planId() }));
  protected readonly texts = recording;
  protected readonly consentTexts = consents;
  protected readonly signingTexts = signing;
  protected readonly fileKinds = KINDS;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(this.clock.now());
  protected readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  protected readonly owner = computed(() => ({ owner: this.plan()?.owner.givenName ?? '' }));
  private readonly widenings = computed(() => (this.plan()?.sharing.widenings ?? []).map((one) => this.choiceOf(one)));
  protected readonly languages: readonly Option[] = TEXT_LANGUAGES.map((word) => ({ word, text: languageNames[word] }));
  protected readonly answers: readonly { word: Answered; text: Text }[] = [
    { word: 'given', text: recording.yes },
    { word: 'refused', text: recording.no },
    { word: 'not_clarified', text: recording.notClarified },
  ];

  protected readonly form = signal<AnswerForm>({
    answered: 'given',
    form: 'on_paper',
    on: '',
    witness: '',
    language: 'nb',
    easyRead: false,
    isAgreed: false,
    scan: undefined,
  });
  /** What it is about, as long as it is there; `plan` is that the plan is made. */
  protected readonly chosen = linkedSignal<readonly string[], readonly string[]>({
    source: () => this.widenings().map(({ id }) => id),
    computation: (ids, before) => (before?.value ?? []).filter((id) => id === 'plan' || ids.includes(id)),
  });
  protected readonly isYes = computed(() => this.form().answered === 'given');
  protected readonly choices = computed<readonly Choice[]>(() =>
    this.isYes() ? this.widenings() : [...this.widenings(), { id: 'plan', text: recording.thatPlanIsMade, values: {} }],
  );
  protected readonly wrong = signal<{ readonly field: AnswerField; readonly text: Text } | undefined>(undefined);
  protected readonly isSending = signal(false);
  protected readonly fileProblem = signal<{ text: Text; values: Values } | undefined>(undefined);

  constructor() {
    pageTitle(() => recording.page);
  }

  protected set(more: Partial<AnswerForm>): void {
    this.form.update((form) => ({ ...form, ...more }));
    this.wrong.set(undefined);
  }

  protected answeredBy(answered: Answered): void {
    this.set({ answered });
    // A no is about one thing, a yes about what is proposed.
    this.chosen.update((ids) => (answered === 'given' ? ids.filter((id) => id !== 'plan') : ids.slice(0, 1)));
  }

  protected pick(id: string, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { checked } = target;
    this.wrong.set(undefined);
    this.chosen.update((ids) => (this.isYes() ? [...ids.filter((one) => one !== id), ...(checked ? [id] : [])] : [id]));
  }

  protected wrongOf(field: AnswerField): Text | undefined {
    const wrong = this.wrong();
    return wrong?.field === field ? wrong.text : undefined;
  }

  protected tick(field: 'easyRead' | 'isAgreed', { target }: Event): void {
    if (target instanceof HTMLInputElement) this.set({ [field]: target.checked });
  }

  protected speak(word: string): void {
    const language = TEXT_LANGUAGES.find((known): known is TextLanguage => known === word);
    if (language) this.set({ language });
  }

  protected async picked({ target }: Event): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!(target instanceof HTMLInputElement) || !file || this.isSending()) return;
    this.fileProblem.set(undefined);
    await this.send(file);
    target.value = ''; // so that the same file can be picked again
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const context = { chosen: this.chosen(), today: this.today, me: this.session.me()?.name ?? '' };
    const wrong = wrongIn(this.form(), context);
    this.wrong.set(wrong);
    if (wrong) return this.focus(`#record-${wrong.field}`);
    const refused = await this.doing.run(() => this.record());
    if (refused === undefined) return;
    if (refused !== 'saved') return this.doing.say(refused);
    this.announcer.announce(recording.saved);
    await this.router.navigate(['/plan', this.planId(), 'who-sees-what', 'answers']);
  }

  private async record(): Promise<Text | 'saved'> {
    const input = inputOf(this.planId(), this.form(), this.chosen());
    if (input.kind === 'yes') {
      const { recordConsent } = await this.client.change(RecordConsentDocument, { input: input.input });
      return recordConsent.__typename === 'ConsentRecorded' ? 'saved' : this.whyNot(recordConsent);
    }
    const { recordAnswer } = await this.client.change(RecordAnswerDocument, { input: input.input });
    return recordAnswer.__typename === 'AnswerRecorded' ? 'saved' : this.whyNot(recordAnswer);
  }

  private whyNot(refused: { code: string; missing: readonly string[] }): Text {
    return refused.code === 'STALE' ? recording.stale : sentenceForRefused(refused);
  }

  private async send(file: File): Promise<void> {
    const values = { name: file.name };
    if (file.size > MOST_BYTES)
      return this.fileProblem.set({ text: sentenceOf({ code: 'TOO_MUCH', reason: 'size' }), values });
    this.isSending.set(true);
    const address = `/consents/${encodeURIComponent(this.planId())}/scan`;
    const sent = await sendFile(
      address,
      file,
      () => undefined,
      () => undefined,
    );
    this.isSending.set(false);
    if (sent === 'stopped') return;
    if ('id' in sent) return this.set({ scan: { id: sent.id, name: file.name } });
    if (sent.problem.code === 'NOT_SIGNED_IN') this.session.ended();
    this.fileProblem.set({ text: sentenceOf(sent.problem), values });
  }

  private focus(selector: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }

  private choiceOf({ id, level, name, sectionTitle, until }: Widening): Choice {
    const date = until ? this.language.date(until, 'since') : 'none';
    return { id, text: untilText(level), values: { name: begun(name), title: sectionTitle, date } };
  }
}
