// What one room has in flight to the log: the updates of one commit, one row for each sender.
import type { Batch, Entry, RoomId } from '../ports';
import type { Refusal } from '../protocol';
import type { Head } from './head';
import type { Item, Session } from './session';

export interface Flight {
  /** All that is settled when the batch is stored, also those that brought nothing. */
  readonly items: readonly Item[];
  batch: Batch;
  /** What the peers are sent once it is stored. */
  readonly changes: readonly Uint8Array[];
  /** The sender who needs not be sent the changes, where there is but one. */
  readonly soleSender: Session | undefined;
  readonly senders: readonly Session[];
  /** Roots in which the guarded senders write. */
  readonly touched: ReadonlyMap<Session, ReadonlySet<string>>;
  readonly bytes: number;
  tries: number;
  busySince: number | undefined;
}

export interface Assembled {
  /** undefined: nothing of it goes to the log. */
  readonly flight: Flight | undefined;
  /** Where nothing goes to the log: those that brought nothing, which is as good as stored. */
  readonly settled: readonly Item[];
  readonly refused: readonly { readonly item: Item; readonly refusal: Refusal }[];
  /** The document is spoiled, by one or more of these items. */
  readonly spoiled: boolean;
}

/** Applies the items to the head and bundles what is to be stored under `epoch`. */
export function assemble(room: RoomId, epoch: number, head: Head, items: readonly Item[]): Assembled {
  const offers = items.map(({ session, update, contents }) => ({
    actor: session.member.actor,
    mayEdit: session.level === 'edit',
    mayWrite: session.mayWrite,
    update,
    contents,
    sender: session,
  }));
  const { verdicts, touched, problem } = head.apply(offers);
  const refused: { item: Item; refusal: Refusal }[] = [];
  if (problem) {
    const only = items.length === 1 ? items[0] : undefined;
    if (only) refused.push({ item: only, refusal: problem });
    return { flight: undefined, settled: [], refused, spoiled: true };
  }
  const settled: Item[] = [];
  const taken = new Map<Session, Item[]>();
  items.forEach((item, at) => {
    const verdict = verdicts[at] ?? 'malformed';
    if (verdict === 'taken') {
      const mine = taken.get(item.session);
      if (mine) mine.push(item);
      else taken.set(item.session, [item]);
    }
    if (verdict === 'taken' || verdict === 'nothing') settled.push(item);
    else refused.push({ item, refusal: verdict });
  });
  if (taken.size === 0) return { flight: undefined, settled, refused, spoiled: false };
  const roots = new Map<Session, Set<string>>();
  items.forEach(({ session }, at) => {
    const offer = offers[at];
    const mine = offer && touched.get(offer);
    if (mine) roots.set(session, new Set([...(roots.get(session) ?? []), ...mine]));
  });
  return {
    flight: { ...bundle(room, epoch, head, settled, taken), touched: roots },
    settled: [],
    refused,
    spoiled: false,
  };
}

/** May each sender of the flight still write where it writes, by the standing that was told last? */
export const mayStillWrite = ({ senders, touched }: Flight): boolean =>
  senders.every((session) => {
    const { mayWrite } = session;
    if (!mayWrite) return true;
    const roots = touched.get(session);
    return roots !== undefined && [...roots].every((root) => mayWrite(root));
  });

function bundle(
  room: RoomId,
  epoch: number,
  head: Head,
  items: readonly Item[],
  taken: ReadonlyMap<Session, readonly Item[]>,
): Omit<Flight, 'touched'> {
  const entries: Entry[] = [];
  let bytes = 0;
  for (const [session, mine] of taken) {
    const updates = mine.map((item) => item.update);
    for (const update of updates) bytes += update.length;
    const newClients = head.newClients(
      session.member.actor,
      mine.map((item) => item.contents),
    );
    entries.push({ member: session.member, updates, newClients });
  }
  const [first] = taken.keys();
  return {
    items,
    batch: { room, epoch, entries },
    changes: head.changes(),
    soleSender: taken.size === 1 ? first : undefined,
    senders: [...taken.keys()],
    bytes,
    tries: 0,
    busySince: undefined,
  };
}
