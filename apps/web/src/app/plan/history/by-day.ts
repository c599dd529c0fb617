// Changes gathered under the days on which they were made, in Norwegian time.
import { osloDate } from '@samplan/domain';

/** One day, `yyyy-mm-dd`, with what happened on it, in the order given. */
export interface Day<T> {
  readonly date: string;
  readonly changes: readonly T[];
}

export function byDay<T extends { readonly at: string }>(changes: readonly T[]): readonly Day<T>[] {
  const days = new Map<string, T[]>();
  for (const change of changes) {
    const date = osloDate(Date.parse(change.at));
    const day = days.get(date);
    if (day) day.push(change);
    else days.set(date, [change]);
  }
  return [...days].map(([date, of]) => ({ date, changes: of }));
}
