// How it stands with a measure and who answers for it, each as a sign and words.
import { RESPONSIBILITY_STATES, waitsForAnswer } from '@samplan/domain';
import type { MeasureOnPageFragment, PersonHereFragment, ResponsibilityHereFragment } from '@samplan/contract';
import type { IconName, StateColor } from '@samplan/ui';
import { begun, measures, type Text, type Values } from '@samplan/wording';
import { wordOf } from '../kernel/wire-words';
import { type Speaker } from './measure-when';

export type Measure = MeasureOnPageFragment;
export type Responsibility = ResponsibilityHereFragment;

export interface Sign {
  readonly icon: IconName;
  readonly color: StateColor;
  readonly text: Text;
  readonly values?: Values;
}

type Progress = Pick<Measure, 'state' | 'decision' | 'responsible' | 'asked' | 'declined'>;

/** What waits, if anything does, and then how far it has come. */
export function signsOf(measure: Progress, speaker: Speaker): readonly Sign[] {
  const { state, decision, responsible, asked, declined } = measure;
  if (state === 'done') return [{ icon: 'check', color: 'neutral', text: measures.done }];
  if (state === 'ended') return [{ icon: 'ring', color: 'neutral', text: measures.ended }];
  const signs: Sign[] = [];
  if (asked && isWaiting(asked)) {
    const values = { name: nameOf(asked, speaker) };
    if (asked.state === 'talking') signs.push({ icon: 'bubble', color: 'warning', text: measures.hasAsked, values });
    else signs.push({ icon: 'clock', color: 'warning', text: measures.waitsFor, values });
  }
  if (responsible) signs.push(progressOf(state, decision));
  else if (signs.length === 0 && declined)
    signs.push({
      icon: 'warn',
      color: 'warning',
      text: measures.hasDeclined,
      values: { name: nameOf(declined, speaker) },
    });
  else if (signs.length === 0) signs.push({ icon: 'ring', color: 'warning', text: measures.noResponsible });
  return signs;
}

function progressOf(state: Measure['state'], decision: Measure['decision']): Sign {
  if (state === 'on_hold') return { icon: 'clock', color: 'neutral', text: measures.onHold };
  if (decision === 'refused') return { icon: 'warn', color: 'warning', text: measures.refused };
  if (decision === 'applied') return { icon: 'clock', color: 'warning', text: measures.applied };
  if (state === 'going') return { icon: 'check', color: 'success', text: measures.going };
  return { icon: 'check', color: 'success', text: measures.hasAccepted };
}

/** A question that has not been answered with yes or no. */
export function isWaiting(responsibility: Pick<Responsibility, 'state'>): boolean {
  const state = wordOf(RESPONSIBILITY_STATES, responsibility.state);
  return state !== undefined && waitsForAnswer({ state });
}

/** "Hege"; without a named person the unit; of somebody one may not know of only that there is somebody. */
export function nameOf({ person, unit }: Pick<Responsibility, 'person' | 'unit'>, speaker: Speaker): string {
  return person?.givenName ?? (unit ? begun(unit) : speaker.say(measures.somebody));
}

/** Who stands with a measure: the one who answers for it, else the one who was asked. */
export const whoOf = ({ responsible, asked }: Pick<Measure, 'responsible' | 'asked'>): Responsibility | null =>
  responsible ?? asked;

/** Initials of a person or of a unit. */
export const initialsOf = (person: PersonHereFragment | null, unit: string | null): string =>
  person?.initials ?? (unit ? unit.slice(0, 2).toLocaleUpperCase('nb') : '?');

/** It is over: done or ended. */
export const isPast = ({ state }: Pick<Measure, 'state'>): boolean => state === 'done' || state === 'ended';

/** A service does it, or it hangs on a service's decision: to that the plan by itself gives no right. */
export const isOfService = (measure: Pick<Measure, 'state' | 'responsible' | 'asked' | 'decision'>): boolean =>
  !isPast(measure) && (whoOf(measure)?.kind === 'unit' || (measure.decision ?? 'not_needed') !== 'not_needed');
