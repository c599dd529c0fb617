// The shape of the catalogue: every text beside its translations, typed complete; nb, nn and en are required.
import type { Language } from '@samplan/domain';

/** One text in ICU MessageFormat. `se` holds confirmed terms only; where it is missing, nb stands in and is marked. */
export interface Text {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  readonly se?: string;
}

/** Declares a noun's texts. `const plans = texts({ myPlan: { nb: 'Min plan', nn: 'Planen min', en: 'My plan' } })`. */
export const texts = <T extends Record<string, Text>>(catalogue: T): T => catalogue;

export const languageOf = (text: Text, language: Language): Language =>
  text[language] === undefined ? 'nb' : language;
