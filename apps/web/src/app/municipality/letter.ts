// One letter in one language: its text to write, what may be put in, and how it will look.
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { SetLetterDocument } from '@samplan/contract';
import { filledLetter, LETTER_FIELDS_OF, LETTER_KINDS, unknownFields, type LetterValues } from '@samplan/domain';
import { Button } from '@samplan/ui';
import {
  LETTER_LANGUAGES,
  languageNames,
  letterFieldNames,
  letterNames,
  municipality,
  type LetterLanguage,
} from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { Session } from '../kernel/session';
import { TextField } from '../kernel/text-field';
import { wordOf } from '../kernel/wire-words';
import { SelectField } from '../plan/select-field';
import { Settings } from './settings';
import { SettingsFrame } from './settings-frame';

@Component({
  selector: 'sam-letter',
  imports: [Button, ProblemLine, Say, SelectField, SettingsFrame, TextField],
  templateUrl: './letter.html',
  styleUrl: './letter.css',
  providers: [Settings],
  host: { class: 'narrow' },
})
export class Letter {
  private readonly session = inject(Session);
  protected readonly settings = inject(Settings);

  /** From the address. */
  readonly kind = input.required<string>();

  protected readonly texts = municipality;
  protected readonly fieldNames = letterFieldNames;
  protected readonly languages = LETTER_LANGUAGES.map((word) => ({ word, text: languageNames[word] }));
  protected readonly word = computed(() => wordOf(LETTER_KINDS, this.kind()) ?? 'need-received');
  protected readonly name = computed(() => letterNames[this.word()]);
  protected readonly fields = computed(() => LETTER_FIELDS_OF[this.word()]);
  protected readonly language = signal<LetterLanguage>('nb');
  protected readonly stored = computed(() =>
    this.settings
      .all()
      ?.letters.find((one) => wordOf(LETTER_KINDS, one.kind) === this.word() && one.language === this.language()),
  );
  protected readonly title = linkedSignal(() => this.stored()?.title ?? '');
  protected readonly body = linkedSignal(() => this.stored()?.body ?? '');
  protected readonly unknown = computed(() => unknownFields(this.word(), { title: this.title(), body: this.body() }));
  protected readonly isEmpty = signal(false);
  protected readonly preview = computed(() => {
    const letter = { title: this.title(), body: this.body() };
    if (this.unknown().length > 0) return undefined;
    const { title, body } = filledLetter(letter, this.example());
    return { title, paragraphs: body.split(/\n{2,}/).filter(Boolean) };
  });

  constructor() {
    pageTitle(() => this.name());
  }

  protected speak(word: string): void {
    const language = LETTER_LANGUAGES.find((known) => known === word);
    if (language) this.language.set(language);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isEmpty.set(!this.title().trim() || !this.body().trim());
    const stored = this.stored();
    if (this.isEmpty() || this.unknown().length > 0 || !stored) return;
    const { kind, language } = stored;
    const input = { kind, language, title: this.title(), body: this.body() };
    await this.settings.store((client) => client.change(SetLetterDocument, { input }));
  }

  protected async standard(): Promise<void> {
    const stored = this.stored();
    if (!stored) return;
    const { kind, language } = stored;
    await this.settings.store((client) => client.change(SetLetterDocument, { input: { kind, language } }));
  }

  private example(): LetterValues {
    return {
      name: 'Kim Eksempel',
      municipality: this.session.me()?.tenant.name ?? '',
      received: '3. mars',
      due: '3. april',
      'new-date': '20. april',
      reason: '…',
      coordinator: 'Alex Eksempel',
      handler: 'Toni Eksempel',
    };
  }
}
