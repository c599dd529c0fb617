// Snapshots and projections of one room: when they are due, and that only what the log holds goes into them.
import * as Y from 'yjs';
import type { RoomId, Seq } from '../ports';
import type { Host } from './host';

/** A snapshot may take at most one part in this many of the time. */
const snapshotShare = 20;
/** However many rows come, snapshots are at least this far apart. */
const snapshotEveryMs = 1000;

export class Keeper {
  private rows = 0;
  private bytes = 0;
  private nextSnapshotAt = 0;
  private projected: Seq;
  private projectionDue = false;
  private cancel: (() => void) | undefined;
  private readonly saving = new Set<Promise<void>>();

  constructor(
    private readonly host: Host,
    private readonly room: RoomId,
    tailRows: number,
    seq: Seq,
    private readonly wake: () => void,
  ) {
    this.rows = tailRows;
    this.projected = seq;
  }

  /** Rows were stored. */
  stored(rows: number, bytes: number): void {
    this.rows += rows;
    this.bytes += bytes;
    this.cancel ??= this.host.timers.after(this.host.limits.projectionMs, () => {
      this.cancel = undefined;
      this.projectionDue = true;
      this.wake();
    });
  }

  /** Called when the document is what the log holds up to `seq`. */
  idle(doc: Y.Doc, seq: Seq): void {
    if (this.projectionDue) this.project(doc, seq);
    const { snapshotRows, snapshotBytes } = this.host.limits;
    const many = this.rows >= snapshotRows || this.bytes >= snapshotBytes;
    if (many && this.host.timers.now() >= this.nextSnapshotAt) this.snapshot(doc, seq);
  }

  /** The last client left, or the process ends: what is due is done now. */
  leave(doc: Y.Doc, seq: Seq): void {
    if (seq > this.projected) this.project(doc, seq);
    if (this.rows > 0) this.snapshot(doc, seq);
  }

  /** Resolves when nothing is being written. */
  async quiet(): Promise<void> {
    await Promise.all(this.saving);
  }

  end(): void {
    this.cancel?.();
  }

  private project(doc: Y.Doc, seq: Seq): void {
    this.projectionDue = false;
    if (seq <= this.projected) return;
    const earlier = this.projected;
    this.projected = seq;
    this.save('projection', this.host.log.saveProjection(this.room, seq, doc), () => {
      this.projected = Math.min(this.projected, earlier);
    });
  }

  private snapshot(doc: Y.Doc, seq: Seq): void {
    const start = this.host.timers.now();
    const state = verifiedState(doc);
    const end = this.host.timers.now();
    this.nextSnapshotAt = end + Math.max((end - start) * snapshotShare, snapshotEveryMs);
    const [rows, bytes] = [this.rows, this.bytes];
    this.rows = this.bytes = 0;
    if (!state) {
      this.host.events.onProblem?.({ room: this.room, what: 'a snapshot does not read back as it was' });
      return;
    }
    this.save('snapshot', this.host.log.saveSnapshot(this.room, seq, state), () => {
      this.rows += rows;
      this.bytes += bytes;
      this.nextSnapshotAt = this.host.timers.now() + this.host.limits.busyMs;
    });
  }

  private save(what: string, written: Promise<void>, undo: () => void): void {
    const saving: Promise<void> = written.catch(() => {
      undo();
      this.host.events.onProblem?.({ room: this.room, what: `${what} not saved` });
    });
    this.saving.add(saving);
    void saving.then(() => this.saving.delete(saving));
  }
}

/** The whole state, V1, or undefined where it does not read back as the document it was taken from. */
export function verifiedState(doc: Y.Doc): Uint8Array | undefined {
  const state = Y.encodeStateAsUpdate(doc);
  const copy = new Y.Doc({ guid: doc.guid });
  copy.on('afterTransaction', (transaction) => (transaction._needFormattingCleanup = false));
  Y.applyUpdate(copy, state);
  const same = copy.store.pendingStructs === null && sameVectors(doc, copy) && sameWords(doc, copy);
  copy.destroy();
  return same ? state : undefined;
}

function sameVectors(one: Y.Doc, other: Y.Doc): boolean {
  const others = Y.decodeStateVector(Y.encodeStateVector(other));
  const ones = Y.decodeStateVector(Y.encodeStateVector(one));
  return ones.size === others.size && [...ones].every(([client, clock]) => others.get(client) === clock);
}

function sameWords(one: Y.Doc, other: Y.Doc): boolean {
  for (const [name, root] of one.share) {
    if (root instanceof Y.Text ? root.toString() !== other.getText(name).toString() : false) return false;
    if (root instanceof Y.XmlFragment && root.toString() !== other.getXmlFragment(name).toString()) return false;
  }
  return true;
}
