// An update log in memory, with access epochs, that can be slow, busy or away, and lose what was not committed.
import type { Appended, Batch, Entry, RoomId, Seq, Stored, UpdateLog } from '@samplan/sync/server';
import * as Y from 'yjs';

export interface LogRow {
  readonly seq: Seq;
  readonly actor: string;
  readonly epoch: number;
  readonly updates: readonly Uint8Array[];
}

interface RoomLog {
  readonly rows: LogRow[];
  readonly clients: Map<number, string>;
  readonly doc: Y.Doc;
  snapshot: { readonly seq: Seq; readonly update: Uint8Array } | undefined;
  epoch: number;
}

interface Held {
  readonly batches: readonly Batch[];
  readonly answer: (answers: readonly Appended[]) => void;
  readonly fail: (error: Error) => void;
}

export class MemoryLog implements UpdateLog {
  /** up: commits. busy: a change of access holds the lock. away: every call rejects. */
  mode: 'up' | 'busy' | 'away' = 'up';
  /** Appends wait for `release`. */
  slow = false;
  /** Called for each row as it is committed. */
  onRow: ((room: RoomId, entry: Entry, seq: Seq) => void) | undefined;
  readonly projections = new Map<RoomId, { readonly seq: Seq; readonly text: string }>();
  appends = 0;
  private readonly rooms = new Map<RoomId, RoomLog>();
  private held: Held[] = [];

  append(batches: readonly Batch[]): Promise<readonly Appended[]> {
    this.appends += 1;
    if (this.slow) return new Promise((answer, fail) => this.held.push({ batches, answer, fail }));
    return this.guarded(() => this.commit(batches));
  }

  load(room: RoomId): Promise<Stored> {
    return this.guarded(() => {
      const { rows, snapshot, clients } = this.room(room);
      const tail = tailOf(rows, snapshot?.seq ?? 0);
      return { snapshot, tail, lastSeq: rows.length, clients: new Map(clients) };
    });
  }

  since(room: RoomId, seq: Seq): ReturnType<UpdateLog['since']> {
    return this.guarded(() => tailOf(this.room(room).rows, seq));
  }

  saveSnapshot(room: RoomId, seq: Seq, update: Uint8Array): Promise<void> {
    return this.guarded(() => {
      const log = this.room(room);
      if (seq > (log.snapshot?.seq ?? 0)) log.snapshot = { seq, update };
    });
  }

  saveProjection(room: RoomId, seq: Seq, doc: Y.Doc): Promise<void> {
    return this.guarded(() => {
      const text = [...doc.share.keys()].map((name) => wordsAt(doc, name)).join('\n');
      if (seq > (this.projections.get(room)?.seq ?? 0)) this.projections.set(room, { seq, text });
    });
  }

  /** Commits what slow appends hold, the oldest first; all of them, or the first `count`. */
  release(count = this.held.length): void {
    for (const { batches, answer, fail } of this.held.splice(0, count)) {
      if (this.mode === 'away') fail(new Error('the log is away'));
      else answer(this.commit(batches));
    }
  }

  /** The process dies: what is held is lost, or committed with nobody told. */
  kill(committed: boolean): void {
    if (committed) for (const { batches } of this.held) this.commit(batches);
    this.held = [];
  }

  /** Access changed: from now on appends under the epoch before are stale. The new epoch. */
  raiseEpoch(room: RoomId): number {
    return ++this.room(room).epoch;
  }

  epoch(room: RoomId): number {
    return this.room(room).epoch;
  }

  rows(room: RoomId): readonly LogRow[] {
    return this.room(room).rows;
  }

  snapshotSeq(room: RoomId): Seq {
    return this.room(room).snapshot?.seq ?? 0;
  }

  /** The document that all rows make. */
  doc(room: RoomId): Y.Doc {
    return this.room(room).doc;
  }

  /** Is everything of the update in the log? */
  contains(room: RoomId, update: Uint8Array): boolean {
    return Y.snapshotContainsUpdate(Y.snapshot(this.doc(room)), update);
  }

  private commit(batches: readonly Batch[]): Appended[] {
    return batches.map((batch) => {
      const log = this.room(batch.room);
      if (this.mode === 'busy') return { kind: 'busy' };
      if (batch.epoch !== log.epoch) return { kind: 'stale' };
      const isForeign = (entry: Entry): boolean =>
        entry.newClients.some((id) => (log.clients.get(id) ?? entry.member.actor) !== entry.member.actor);
      if (batch.entries.some(isForeign)) return { kind: 'foreign' };
      const base = log.rows.length;
      for (const entry of batch.entries) this.write(batch.room, log, entry);
      return { kind: 'stored', base };
    });
  }

  private write(room: RoomId, log: RoomLog, entry: Entry): void {
    const seq = log.rows.length + 1;
    log.rows.push({ seq, actor: entry.member.actor, epoch: log.epoch, updates: entry.updates });
    for (const id of entry.newClients) log.clients.set(id, entry.member.actor);
    for (const update of entry.updates) Y.applyUpdate(log.doc, update);
    this.onRow?.(room, entry, seq);
  }

  private room(id: RoomId): RoomLog {
    const known = this.rooms.get(id);
    if (known) return known;
    const doc = new Y.Doc();
    const made: RoomLog = { rows: [], clients: new Map(), doc, snapshot: undefined, epoch: 1 };
    this.rooms.set(id, made);
    return made;
  }

  private async guarded<T>(run: () => T): Promise<T> {
    if (this.mode === 'away') throw new Error('the log is away');
    return run();
  }
}

const tailOf = (rows: readonly LogRow[], seq: Seq): { seq: Seq; update: Uint8Array }[] =>
  rows.slice(seq).flatMap((row) => row.updates.map((update) => ({ seq: row.seq, update })));

function wordsAt(doc: Y.Doc, name: string): string {
  const root = doc.get(name);
  return root instanceof Y.Text || root instanceof Y.XmlFragment ? root.toString() : '';
}
