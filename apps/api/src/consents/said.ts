// What is demanded of an answer that somebody enters for the owner.
import { Problem, type ConsentForm, type Language, type PlainDate } from '@samplan/domain';
import { isConsentLanguage, type ConsentLanguage } from '@samplan/wording';
import { textInput } from '../kernel/text-input';
import type { Said } from './giving.repository';

interface Told {
  readonly form: ConsentForm;
  readonly on: PlainDate;
  readonly witness: string | null;
  /** A paper of this plan that they scanned themselves. */
  readonly scan: string | null;
}

/**
 * @param others who cannot be the witness
 * @throws Problem BAD_INPUT for a day to come; on paper without the paper; orally without a witness, or one of those others
 */
export function requireSaid({ form, on, witness, scan }: Told, others: readonly string[], today: PlainDate): Said {
  if (on > today) throw new Problem('BAD_INPUT', 'That day has not come.');
  if (form === 'on-paper') {
    if (!scan) throw new Problem('BAD_INPUT', 'The paper is missing.');
    return { form, on, scan };
  }
  if (form !== 'orally') throw new Problem('BAD_INPUT', 'On paper or orally.');
  return { form, on, witness: requireWitness(witness, others) };
}

/** @throws Problem BAD_INPUT without a full name of somebody else */
export function requireWitness(witness: string | null, others: readonly string[]): string {
  const name = textInput(witness ?? '', 120).replace(/\s+/g, ' ');
  const alike = (one: string): string => one.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');
  if (!name.includes(' ') || others.some((other) => alike(other) === alike(name)))
    throw new Problem('BAD_INPUT', 'A witness is somebody else, by full name.');
  return name;
}

/** @throws Problem BAD_INPUT for a language in which the text falls back */
export function requireConsentLanguage(language: Language): ConsentLanguage {
  if (!isConsentLanguage(language))
    throw new Problem('BAD_INPUT', 'A consent is shown in no language that falls back.');
  return language;
}
