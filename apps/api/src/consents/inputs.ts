// What comes in about consents, as the commands take it.
import {
  asPlainDate,
  parseId,
  Problem,
  type ConsentForm,
  type ConsentState,
  type Language,
  type Level,
} from '@samplan/domain';
import type { Grantee } from '../access/grantee';
import type { Answered } from './commands/record-answer';
import type { Recorded } from './commands/record-consent';
import type { Wider } from './commands/widen-access';

export interface OneOfTwo {
  readonly unitId?: string | null;
  readonly personId?: string | null;
}

export interface WidenAccessInput extends OneOfTwo {
  readonly sectionId: string;
  readonly to: Level;
  readonly seen: Level;
  readonly purpose?: string | null;
  readonly until?: string | null;
}

export interface PrepareSigningInput {
  readonly wideningIds: readonly string[];
  readonly language: Language;
  readonly easyRead: boolean;
}

export interface RecordConsentInput extends PrepareSigningInput {
  readonly form: ConsentForm;
  readonly on: string;
  readonly witness?: string | null;
  readonly scanId?: string | null;
  readonly ownerAgreed: boolean;
}

export interface RecordAnswerInput {
  readonly state: ConsentState;
  readonly wideningId?: string | null;
  readonly form: ConsentForm;
  readonly on: string;
  readonly witness?: string | null;
  readonly language: Language;
}

/** @throws Problem BAD_INPUT for none of the two, or both */
export function granteeIn({ unitId, personId }: OneOfTwo): Grantee {
  const unit = parseId<'unit'>(unitId);
  const person = parseId<'person'>(personId);
  if (unit && !personId) return { unit };
  if (person && !unitId) return { person };
  throw new Problem('BAD_INPUT', 'Either a unit or a person.');
}

export function widerIn(input: WidenAccessInput): Wider {
  const section = parseId<'section'>(input.sectionId);
  if (!section) throw new Problem('NOT_FOUND', 'No such section.');
  const { to, seen, purpose, until } = input;
  return { section, of: granteeIn(input), to, seen, purpose: purpose ?? '', until: until ? asPlainDate(until) : null };
}

export const recordedIn = ({ wideningIds, on, witness, scanId, ...said }: RecordConsentInput): Recorded => ({
  ...said,
  widenings: wideningIds.map(idIn),
  on: asPlainDate(on),
  witness: witness ?? null,
  scan: scanId ? idIn(scanId) : null,
});

export const answeredIn = ({ wideningId, on, witness, ...said }: RecordAnswerInput): Answered => ({
  ...said,
  widening: wideningId ? idIn(wideningId) : null,
  on: asPlainDate(on),
  witness: witness ?? null,
});

/** @throws Problem NOT_FOUND for what is no id: it can be nobody's */
export function idIn(text: string): string {
  const id = parseId<'id'>(text);
  if (!id) throw new Problem('NOT_FOUND', 'No such id.');
  return id;
}
