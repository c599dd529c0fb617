// What is put into the letters of a case, and how a letter is kept: as a heading and paragraphs.
import {
  filledLetter,
  LETTER_OF_DECISION,
  type CaseDecision,
  type CaseLetter,
  type Language,
  type LetterKind,
  type LetterText,
  type PlainDate,
} from '@samplan/domain';
import { LOCALES, say } from './say';
import { texts } from './words';

/** As it is kept and printed. */
export interface LetterBody {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What each kind says of the case. */
export type CaseLetterSaid =
  | {
      readonly kind: 'case-received';
      readonly receivedOn: PlainDate;
      readonly dueOn: PlainDate;
      readonly phone: string | null;
    }
  | {
      readonly kind: 'case-delayed';
      readonly receivedOn: PlainDate;
      readonly until: PlainDate;
      readonly reason: string;
    }
  | {
      readonly kind: 'case-decided';
      readonly receivedOn: PlainDate;
      readonly decision: CaseDecision;
      readonly reason: string;
      /** Whom the person has said yes to; null where that is to come. */
      readonly coordinator: string | null;
    };

export type CaseLetterTold = CaseLetterSaid & {
  readonly language: Language;
  /** Whom the case is about. */
  readonly name: string;
  readonly municipality: string;
  /** Who handles it. */
  readonly handler: string;
};

const words = texts({
  phone: {
    nb: 'Lurer du på noe? Ring oss på {phone}.',
    nn: 'Lurer du på noko? Ring oss på {phone}.',
    en: 'Do you wonder about anything? Call us on {phone}.',
  },
  toCome: { nb: 'en som du sier ja til', nn: 'ein som du seier ja til', en: 'somebody you agree to' },
});

/** The letter of the municipality, or the standard one, that a case needs. */
export function letterKindOf(kind: CaseLetter, decision?: CaseDecision): LetterKind {
  if (kind === 'case-received') return 'need-received';
  return kind === 'case-delayed' ? 'need-delayed' : LETTER_OF_DECISION[decision ?? 'refused'];
}

/** @param text the municipality's own letter, or the standard one, in that language */
export function caseLetterOf(text: LetterText, told: CaseLetterTold): LetterBody {
  const { language, name, municipality, handler } = told;
  const date = (day: PlainDate) => dayOf(day, language);
  const { title, body } = filledLetter(text, {
    name,
    municipality,
    handler,
    received: date(told.receivedOn),
    ...(told.kind === 'case-received' ? { due: date(told.dueOn) } : { reason: told.reason }),
    ...(told.kind === 'case-delayed' && { 'new-date': date(told.until) }),
    ...(told.kind === 'case-decided' && { coordinator: told.coordinator ?? say(words.toCome, language) }),
  });
  const phone = told.kind === 'case-received' && told.phone ? [say(words.phone, language, { phone: told.phone })] : [];
  return { heading: title, paragraphs: [...body.split(/\n{2,}/).filter((one) => one.trim() !== ''), ...phone] };
}

const dayOf = (day: PlainDate, language: Language): string =>
  new Intl.DateTimeFormat([LOCALES[language], 'nb-NO'], {
    timeZone: 'Europe/Oslo',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(`${day}T12:00:00Z`));
