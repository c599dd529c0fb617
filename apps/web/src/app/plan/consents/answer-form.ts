// What the coordinator fills in about an answer on paper or aloud: what is missing in it, and how it is sent.
import type { RecordAnswerInput, RecordConsentInput } from '@samplan/contract';
import { recording, type Text } from '@samplan/wording';
import type { TextLanguage } from './signing-language';

export type Answered = 'given' | 'refused' | 'not_clarified';
export interface AnswerForm {
  readonly answered: Answered;
  readonly form: 'on_paper' | 'orally';
  readonly on: string;
  readonly witness: string;
  readonly language: TextLanguage;
  readonly easyRead: boolean;
  readonly isAgreed: boolean;
  readonly scan: { readonly id: string; readonly name: string } | undefined;
}
/** As the fields are called on the page. */
export type AnswerField = 'for' | 'on' | 'witness' | 'scan' | 'agreed';

interface Context {
  readonly chosen: readonly string[];
  readonly today: string;
  /** Of whoever fills it in: a witness is somebody else. */
  readonly me: string;
}

const same = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('nb') === other.trim().toLocaleLowerCase('nb');

/** The first thing that is wrong, in the order of the page. */
export function wrongIn(
  { answered, form, on, witness, isAgreed, scan }: AnswerForm,
  { chosen, today, me }: Context,
): { field: AnswerField; text: Text } | undefined {
  if (chosen.length === 0) return { field: 'for', text: recording.whatForMissing };
  if (!on) return { field: 'on', text: recording.dateMissing };
  if (on > today) return { field: 'on', text: recording.dateAhead };
  if (form === 'orally' && !witness.trim()) return { field: 'witness', text: recording.witnessMissing };
  if (form === 'orally' && same(witness, me)) return { field: 'witness', text: recording.witnessYou };
  if (answered !== 'given') return undefined;
  if (form === 'on_paper' && !scan) return { field: 'scan', text: recording.scanMissing };
  return isAgreed ? undefined : { field: 'agreed', text: recording.agreedMissing };
}

/** As the API takes it: a yes to several things at once, a no to one. */
export function inputOf(
  planId: string,
  { answered, form, on, witness, language, easyRead, isAgreed, scan }: AnswerForm,
  chosen: readonly string[],
): { kind: 'yes'; input: RecordConsentInput } | { kind: 'no'; input: RecordAnswerInput } {
  const heard = form === 'orally' ? { witness: witness.trim() } : {};
  if (answered === 'given') {
    const seen = form === 'on_paper' && scan ? { scanId: scan.id } : {};
    const how = { form, on, language, easyRead, ownerAgreed: isAgreed };
    return { kind: 'yes', input: { planId, wideningIds: [...chosen], ...how, ...heard, ...seen } };
  }
  const [about] = chosen;
  const which = about === 'plan' ? {} : { wideningId: about };
  return { kind: 'no', input: { planId, state: answered, form, on, language, ...which, ...heard } };
}
