// Says a text in a language, with values put in by ICU MessageFormat; dates and numbers by locale.
import type { Language } from '@samplan/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { languageOf, type Text } from './words';

export const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB', se: 'se-NO' };

export type Values = Record<string, string | number | boolean | Date | null | undefined>;

const formats = new Map<string, IntlMessageFormat>();

/**
 * @param text one entry of the catalogue
 * @param values what the placeholders stand for; a missing one throws, so that no half sentence reaches anybody
 */
export function say(text: Text, language: Language, values?: Values): string {
  const spoken = languageOf(text, language);
  const pattern = text[spoken] ?? text.nb;
  if (!values && !pattern.includes('{')) return pattern;
  const key = `${spoken}:${pattern}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new IntlMessageFormat(pattern, LOCALES[spoken])));
  return String(format.format(values));
}

/** As it begins a line: the first letter is large. */
export const begun = (words: string): string => words.replace(/^./u, (first) => first.toLocaleUpperCase('nb'));
