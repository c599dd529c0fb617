// What somebody typed, read from updates alone: for words that never came into a document, so that they can be given back.
import { Y } from './yjs';

/** No text is longer: what a person writes in one sitting, and far below what one could be burdened with. */
export const MOST_INSERTED = 20_000;

/** One sign of a piece of text; pieces hang together by what each sign was written after. */
interface Sign {
  readonly sign: string;
  readonly isGone: boolean;
  next: Sign | undefined;
}

interface Reading {
  readonly signs: Map<string, Sign>;
  readonly beginnings: Set<Sign>;
  /** What was taken away again, by client. */
  readonly gone: ReadonlyMap<number, readonly Range[]>;
  /** For how many more signs there is room, of those that stand and of those that are gone. */
  readonly room: { standing: number; gone: number };
}

/**
 * The text that these updates (Yjs V1 bytes, in any order) bring and do not take away again, one
 * line for each place where something was written. It says what was typed, not where. Pure; bytes that are no update
 * bring nothing; at most `MOST_INSERTED` signs.
 */
export function insertedText(updates: readonly Uint8Array[]): string {
  const all = updates.flatMap((update) => decode(update) ?? []);
  const reading: Reading = {
    signs: new Map(),
    beginnings: new Set(),
    gone: takenAway(all.flatMap(({ ds }) => [...ds.clients])),
    room: { standing: MOST_INSERTED, gone: MOST_INSERTED },
  };
  // They may come in another order than they were made in: what a sign was written after is known before it.
  const items = all.flatMap(({ structs }) => structs.filter((struct) => struct instanceof Y.Item));
  for (const item of items.toSorted((one, other) => one.id.clock - other.id.clock)) write(item, reading);
  return [...reading.beginnings]
    .map((first) => lineFrom(first))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function decode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | undefined {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return undefined;
  }
}

function write(item: Y.Item, { signs, beginnings, gone, room }: Reading): void {
  const { content, id } = item;
  const isGone = content instanceof Y.ContentDeleted;
  if (!isGone && !(content instanceof Y.ContentString)) return;
  // What was taken away again still tells which signs hang together.
  const text = isGone ? ' '.repeat(Math.min(item.length, room.gone)) : content.str;
  const ranges = gone.get(id.client) ?? [];
  const known = (of: Y.ID | null) => (of ? signs.get(`${of.client}:${of.clock}`) : undefined);
  let before = known(item.origin);
  const after = before ? undefined : known(item.rightOrigin);
  let first: Sign | undefined;
  for (let at = 0; at < text.length; at++) {
    const key = `${id.client}:${id.clock + at}`;
    const isTaken = isGone || isWithin(ranges, id.clock + at);
    const kind = isTaken ? 'gone' : 'standing';
    if (signs.has(key) || room[kind] === 0) continue;
    room[kind]--;
    const sign: Sign = { sign: text.charAt(at), isGone: isTaken, next: before?.next };
    if (before) before.next = sign;
    first ??= sign;
    before = sign;
    signs.set(key, sign);
  }
  if (!first || known(item.origin) || !before) return;
  // Written before what is known: the piece begins here from now on.
  if (after && beginnings.delete(after)) before.next = after;
  beginnings.add(first);
}

/** Ranges may be many and lie over each other, as whoever sent them likes: gone through once, and put in order. */
function takenAway(all: readonly (readonly [number, readonly Deleted[]])[]): ReadonlyMap<number, readonly Range[]> {
  const said = new Map<number, Deleted[]>();
  for (const [client, ranges] of all) {
    const known = said.get(client) ?? [];
    said.set(client, known);
    for (const range of ranges) known.push(range);
  }
  return new Map([...said].map(([client, ranges]) => [client, merged(ranges)] as const));
}

interface Deleted {
  readonly clock: number;
  readonly len: number;
}

interface Range {
  readonly from: number;
  /** The first that is not in it. */
  readonly to: number;
}

/** In order, none touching another. */
function merged(ranges: readonly Deleted[]): readonly Range[] {
  const all: Range[] = [];
  for (const { clock, len } of ranges.toSorted((one, other) => one.clock - other.clock)) {
    const last = all.at(-1);
    if (last && clock <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, clock + len) };
    else all.push({ from: clock, to: clock + len });
  }
  return all;
}

function isWithin(ranges: readonly Range[], at: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.from ?? Infinity) <= at;
}

function lineFrom(first: Sign): string {
  const said: string[] = [];
  for (let sign: Sign | undefined = first; sign; sign = sign.next) if (!sign.isGone) said.push(sign.sign);
  return said.join('');
}
