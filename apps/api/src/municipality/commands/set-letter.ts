// A letter in the municipality's own words, or the standard one again.
import { Injectable } from '@nestjs/common';
import { Problem, unknownFields, type Language, type LetterKind } from '@samplan/domain';
import { LETTER_LANGUAGES } from '@samplan/wording';
import type { Permit } from '../../access/permit';
import { textInput } from '../../kernel/text-input';
import { Settings, type MunicipalitySettings } from '../settings';
import { SettingsRepository } from '../settings.repository';

export interface LetterInput {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly title?: string | null;
  readonly body?: string | null;
}

const LONGEST_TITLE = 120;
const LONGEST_BODY = 4000;

@Injectable()
export class SetLetter {
  constructor(
    private readonly settings: Settings,
    private readonly rows: SettingsRepository,
  ) {}

  /** @throws Problem BAD_INPUT, also for what names something that this letter may not name */
  async run(permit: Permit<'configure-municipality'>, input: LetterInput): Promise<MunicipalitySettings> {
    const { kind } = input;
    const language = LETTER_LANGUAGES.find((known) => known === input.language);
    if (!language) throw new Problem('BAD_INPUT', 'Letters are not written in that language.');
    const name = `${kind} ${language}`;
    if (!input.body)
      return this.settings.set(permit, 'letter', name, (tx, by) => this.rows.dropLetter(tx, by, { kind, language }));
    const letter = { title: textInput(input.title ?? '', LONGEST_TITLE), body: textInput(input.body, LONGEST_BODY) };
    if (unknownFields(kind, letter).length > 0) throw new Problem('BAD_INPUT', 'It names what it may not.');
    return this.settings.set(permit, 'letter', name, (tx, by) =>
      this.rows.setLetter(tx, by, { kind, language, ...letter }),
    );
  }
}
