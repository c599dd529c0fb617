// What somebody typed, read from updates alone: for words that never came into a document, so that they can be given back.
import { Y } from './yjs';

/** No text is longer: what a person writes in one sitting, and far below what one could be burdened with. */
export const MOST_INSERTED = 20_000;

/** One sign of a piece of text; pieces hang together by what each sign was written after. */
interface Sign {
  readonly sign: string;
  isGone: boolean;
  next: Sign | undefined;
}

/**
 * The text that these updates (Yjs V1 bytes, in any order) bring and do not take away again, one
 * line for each place where something was written. It says what was typed, not where. Pure; bytes that are no update
 * bring nothing; at most `MOST_INSERTED` signs.
 */
export function insertedText(updates: readonly Uint8Array[]): string {
  const signs = new Map<string, Sign>();
  const beginnings = new Set<Sign>();
  const all = updates.flatMap((update) => decode(update) ?? []);
  // They may come in another order than they were made in: what a sign was written after is known before it.
  const items = all.flatMap(({ structs }) => structs.filter((struct) => struct instanceof Y.Item));
  for (const item of items.toSorted((one, other) => one.id.clock - other.id.clock)) {
    const { content } = item;
    const isGone = content instanceof Y.ContentDeleted;
    if (!isGone && !(content instanceof Y.ContentString)) continue;
    if (signs.size + item.length > MOST_INSERTED) break;
    // What was taken away again still tells which signs hang together.
    write(item, isGone ? ' '.repeat(item.length) : content.str, isGone, signs, beginnings);
  }
  takeAway(
    signs,
    all.flatMap(({ ds }) => [...ds.clients]),
  );
  return [...beginnings]
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

function write(item: Y.Item, text: string, isGone: boolean, signs: Map<string, Sign>, beginnings: Set<Sign>): void {
  const { client, clock } = item.id;
  const known = (id: Y.ID | null) => (id ? signs.get(`${id.client}:${id.clock}`) : undefined);
  let before = known(item.origin);
  const after = before ? undefined : known(item.rightOrigin);
  let first: Sign | undefined;
  for (let at = 0; at < text.length; at++) {
    const id = `${client}:${clock + at}`;
    if (signs.has(id)) continue;
    const sign: Sign = { sign: text.charAt(at), isGone, next: before?.next };
    if (before) before.next = sign;
    first ??= sign;
    before = sign;
    signs.set(id, sign);
  }
  if (!first || known(item.origin) || !before) return;
  // Written before what is known: the piece begins here from now on.
  if (after && beginnings.delete(after)) before.next = after;
  beginnings.add(first);
}

/** Ranges may be many and lie over each other, as whoever sent them likes: each sign is looked up once among all of them. */
function takeAway(signs: ReadonlyMap<string, Sign>, all: readonly (readonly [number, readonly Deleted[]])[]): void {
  const said = new Map<number, Deleted[]>();
  for (const [client, ranges] of all) {
    const known = said.get(client) ?? [];
    said.set(client, known);
    for (const range of ranges) known.push(range);
  }
  const gone = new Map([...said].map(([client, ranges]) => [client, merged(ranges)] as const));
  for (const [id, sign] of signs) {
    const [client = -1, at = -1] = id.split(':').map(Number);
    if (isWithin(gone.get(client) ?? [], at)) sign.isGone = true;
  }
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
