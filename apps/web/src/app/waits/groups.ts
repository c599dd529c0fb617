// What waits and what one has said yes to, in the order of its dates.
import { endOfWeek, type PlainDate } from '@samplan/domain';
import type { WaitingPageQuery } from '@samplan/contract';
import type { Item } from './sort';
import { SORTS } from './sorts';

export type Yes = WaitingPageQuery['waiting']['accepted'][number];

/** A question, or a measure that one has said yes to. */
export type Task =
  | { readonly id: string; readonly on: string | null; readonly planId: string | null; readonly item: Item }
  | { readonly id: string; readonly on: string | null; readonly planId: string; readonly yes: Yes };

export interface Groups {
  readonly answers: readonly Task[];
  readonly over: readonly Task[];
  readonly week: readonly Task[];
  readonly later: readonly Task[];
  readonly off: readonly Task[];
}

/** @param today in Norway; the week ends on its Sunday */
export function groupsOf(
  { questions, accepted }: { readonly questions: readonly Item[]; readonly accepted: readonly Yes[] },
  today: PlainDate,
  isShown: (planId: string | null) => boolean = () => true,
): Groups {
  const asked = questions.map((item) => ({ id: item.id, on: item.answerBy, planId: item.planId, item }));
  const yeses = accepted.map((yes) => ({ id: yes.measureId, on: yes.deadlineOn, planId: yes.planId, yes }));
  const all = [...asked, ...yeses].filter(({ planId }) => isShown(planId));
  const off = all.filter(isPutOff);
  const now = all.filter((task) => !isPutOff(task));
  const answers = now.filter(isAnswered);
  const dated = now.filter((task) => !isAnswered(task)).sort(byDate);
  const sunday = endOfWeek(today);
  return {
    answers,
    over: dated.filter(({ on }) => on !== null && on < today),
    week: dated.filter(({ on }) => on !== null && on >= today && on <= sunday),
    later: dated.filter(({ on }) => on === null || on > sunday),
    off,
  };
}

const isPutOff = (task: Task): boolean => ('item' in task ? task.item : task.yes).putOffUntil !== null;

/** What is answered stands apart, late or not; and a task without a date cannot stand anywhere else. */
const isAnswered = (task: Task): boolean =>
  'item' in task && (!SORTS[task.item.kind].isTask || task.item.answerBy === null);

const byDate = (a: Task, b: Task): number => (a.on ?? '9999').localeCompare(b.on ?? '9999');
