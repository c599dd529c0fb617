// What waits for somebody as the schema tells it, and in which order.
import type { Level, MeasureState, WaitingKind } from '@samplan/domain';
import type { Known } from '../access/people.repository';

/** Fetched, and logged as seen, when it is asked for. */
export type Title<T extends string | null> = () => Promise<T>;

export interface WaitingItem {
  readonly id: string;
  readonly kind: WaitingKind;
  readonly planId: string | null;
  readonly owner: Known | null;
  readonly ownerName: string;
  readonly sectionId: string | null;
  readonly title: Title<string | null> | null;
  readonly subjectId: string;
  readonly by: Known | null;
  readonly about: string | null;
  readonly sectionTitle: string | null;
  readonly level: Level | null;
  readonly at: Date;
  readonly answerBy: string | null;
  readonly accepted: boolean | null;
  readonly month: string | null;
  readonly count: number | null;
  readonly putOffUntil: string | null;
}

export interface AcceptedMeasure {
  readonly planId: string;
  readonly owner: Known;
  readonly sectionId: string;
  readonly measureId: string;
  readonly title: Title<string>;
  readonly deadlineOn: string | null;
  readonly recurrence: object | null;
  readonly state: MeasureState;
  readonly overdue: boolean;
  readonly putOffUntil: string | null;
  readonly mayFinish: boolean;
  readonly doneOn: string | null;
}

export interface WaitingLists {
  readonly questions: readonly WaitingItem[];
  readonly news: readonly WaitingItem[];
  readonly accepted: readonly AcceptedMeasure[];
  /** Looked for when it is asked for. */
  readonly done: () => Promise<readonly AcceptedMeasure[]>;
}

/** What is hoped for first stands first; then what has waited longest. */
export const byUrgency = (a: WaitingItem, b: WaitingItem): number =>
  compared(a.answerBy, b.answerBy) || Number(a.at) - Number(b.at) || compared(a.id, b.id);

export const byDeadline = (a: AcceptedMeasure, b: AcceptedMeasure): number =>
  compared(a.deadlineOn, b.deadlineOn) || compared(a.measureId, b.measureId);

/** What has none stands last. */
const compared = (a: string | null, b: string | null): number =>
  a === b ? 0 : a !== null && (b === null || a < b) ? -1 : 1;
