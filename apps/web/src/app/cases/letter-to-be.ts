// A letter as it will be, made of the municipality's words before anybody presses a button.
import type { CaseWholeQuery } from '@samplan/contract';
import { LANGUAGES, LETTER_KINDS, parseDate, type Language } from '@samplan/domain';
import { caseLetterOf, letterKindOf, type CaseLetterSaid, type LetterBody } from '@samplan/wording';
import type { Me } from '../kernel/session';
import { wordOf } from '../kernel/wire-words';

type Told<Said> = Said extends { readonly receivedOn: unknown } ? Omit<Said, 'receivedOn'> : never;

/** @returns undefined where the letter cannot be made, such as of a text that a newer server knows */
export function letterToBe(
  one: NonNullable<CaseWholeQuery['case']>,
  me: Me | undefined,
  said: Told<Exclude<CaseLetterSaid, { kind: 'case-received' }>>,
): (LetterBody & { readonly language: Language }) | undefined {
  const kind = letterKindOf(said.kind, said.kind === 'case-decided' ? said.decision : undefined);
  const text = one.letterTexts.find((letter) => wordOf(LETTER_KINDS, letter.kind) === kind);
  const receivedOn = parseDate(one.row.receivedOn);
  if (!text || !receivedOn || !me) return undefined;
  const spoken = wordOf(LANGUAGES, one.language) ?? 'nb';
  const language = spoken === 'se' ? 'nb' : spoken;
  const to = { language, name: one.row.name, municipality: me.tenant.name, handler: one.row.handler?.name ?? me.name };
  return { language, ...caseLetterOf(text, { ...said, ...to, receivedOn }) };
}
