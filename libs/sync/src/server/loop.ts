// The loop of one document: what waits is asked for at the gate, applied, stored, and only then shown and acknowledged.
import type * as Y from 'yjs';
import type { Appended, Batch, RoomId, Seq } from '../ports';
import type { Presence } from '../presence';
import type { Committing } from './committer';
import type { Shown } from './fan-out';
import { assemble, mayStillWrite, type Flight } from './flight';
import { Head } from './head';
import type { Host } from './host';
import { Keeper } from './keeper';
import { Queue } from './queue';
import { askSenders, knownSenders } from './re-ask';
import type { Item, Session } from './session';

const retryMs = 10;
const readAgainMs = 1000;
const triesAtMost = 10;

/** idle: the document is what the log holds. In every other phase it is shown to nobody. */
type Phase = 'loading' | 'idle' | 'flying' | 'retrying' | 'asking' | 'reading' | 'gone';

/** What the loop needs of its room. */
export interface LoopRoom {
  readonly id: RoomId;
  readonly host: Host;
  readonly presence: Presence<Session>;
  /** Called whenever the document is what the log holds. */
  serve(shown: Shown): void;
  /** Shows changes that are stored to all but their sole sender; `before` is the state that they stand on. */
  show(changes: readonly Uint8Array[], before: Map<number, number>, epoch: number, sole: Session | undefined): void;
  /** Shows all that came into the document since that state. */
  showSince(doc: Y.Doc, before: Map<number, number>, epoch: number): void;
  /** Rows up to `seq` were stored. */
  wrote(flight: Flight, seq: Seq): void;
  /** Everybody is to come back later; the document is read anew then. */
  sendAway(): void;
}

export class Loop implements Committing {
  phase: Phase = 'loading';
  head: Head | undefined;
  keeper: Keeper | undefined;
  /** All rows up to here are in the document. */
  seq: Seq = 0;
  /** The latest epoch under which anything is known here. */
  epoch = 0;
  readonly queue = new Queue();
  private flight: Flight | undefined;
  private behindLog = false;
  private turning = false;

  constructor(private readonly room: LoopRoom) {}

  get id() {
    return this.room.id;
  }

  get gone(): boolean {
    return this.phase === 'gone';
  }

  /** Nothing waits to be stored. */
  get settled(): boolean {
    return this.gone || (this.phase === 'idle' && this.queue.isEmpty);
  }

  get queuedBytes(): number {
    return this.queue.bytes + (this.flight?.bytes ?? 0);
  }

  enqueue(items: readonly Item[]): void {
    this.queue.add(items);
    this.turn();
  }

  /** Reads the document from the log, at first and after a batch that spoiled it; `before` is what was shown last. */
  async load(before?: Map<number, number>): Promise<void> {
    this.phase = 'loading';
    const { host } = this.room;
    try {
      const stored = await host.log.load(this.id);
      if (this.gone) return;
      this.head?.doc.destroy();
      this.head = new Head(this.id, host.shape, host.limits, (id) => this.room.presence.writerOf(id), stored);
      this.keeper ??= new Keeper(host, this.id, stored.tail.length, stored.lastSeq, () => this.turn());
      if (before && stored.lastSeq > this.seq) this.room.showSince(this.head.doc, before, this.epoch);
      this.seq = stored.lastSeq;
      this.phase = 'idle';
      this.turn();
    } catch (error) {
      this.fail('the document can not be read', error);
    }
  }

  /** Does what can be done now that nothing is in flight. */
  turn(): void {
    if (this.turning) return;
    this.turning = true;
    if (this.phase === 'idle' && this.head) {
      this.room.serve({ doc: this.head.doc, epoch: this.epoch });
      this.keeper?.idle(this.head.doc, this.seq);
    }
    this.turning = false;
    if (this.phase !== 'idle') return;
    if (this.behindLog) void this.readOn();
    else if (!this.queue.isEmpty) this.room.host.committer.enlist(this);
  }

  take(): Batch | undefined {
    if (this.phase === 'retrying' && this.flight) {
      this.phase = 'flying';
      return this.flight.batch;
    }
    if (this.phase !== 'idle' || !this.head) return undefined;
    const items = this.ready();
    if (items.length === 0) return undefined;
    const { flight, settled, refused, spoiled } = assemble(this.id, this.epoch, this.head, items);
    if (spoiled) {
      if (items.length > 1) this.queue.putBack(items);
      this.queue.singly = true;
      void this.load(this.head.before);
    } else if (flight) {
      this.flight = flight;
      this.phase = 'flying';
    }
    for (const { item, refusal } of refused) {
      if (refusal === 'notAllowed' && item.session.level !== 'edit') item.session.turnAway(item.update);
      item.session.refuse(item.number, refusal);
    }
    if (!flight) this.settleItems(settled);
    if (!flight && !spoiled) this.turn();
    return flight?.batch;
  }

  settle(answer: Appended): void {
    const { flight } = this;
    if (!flight || this.gone) return;
    if (answer.kind === 'stored') this.stored(flight, answer.base);
    else if (answer.kind === 'busy') this.failed();
    else if (++flight.tries > triesAtMost) this.abandon();
    else if (answer.kind === 'stale') void this.askAgain(flight);
    else this.redo(flight.items);
  }

  failed(): void {
    const { flight } = this;
    if (!flight || this.gone) return;
    const { timers, limits, committer } = this.room.host;
    flight.busySince ??= timers.now();
    if (timers.now() - flight.busySince >= limits.busyMs) {
      this.abandon();
      return;
    }
    this.phase = 'retrying';
    timers.after(retryMs, () => {
      if (this.phase === 'retrying') committer.enlist(this);
    });
  }

  /** Nothing more can be stored for now: everybody is sent away, to come back. */
  abandon(): void {
    this.fail('the log does not answer');
  }

  /** Rows up to `seq` are in the log, written elsewhere. */
  heard(seq: Seq): void {
    if (seq > this.seq) void this.readOn();
  }

  async readOn(): Promise<void> {
    this.behindLog = true;
    if (this.phase !== 'idle' || !this.head) return;
    this.behindLog = false;
    this.phase = 'reading';
    const { host } = this.room;
    try {
      const rows = await host.log.since(this.id, this.seq);
      if (this.gone) return;
      this.head.adopt(rows.map((row) => row.update));
      this.seq = rows.at(-1)?.seq ?? this.seq;
      this.room.show(this.head.changes(), this.head.before, this.epoch, undefined);
      if (rows.length > 0) this.keeper?.stored(rows.length, sizeOf(rows));
    } catch {
      host.events.onProblem?.({ room: this.id, what: 'the log can not be read' });
      host.timers.after(readAgainMs, () => void this.readOn());
    }
    if (this.phase === 'reading') this.phase = 'idle';
    this.turn();
  }

  end(): void {
    this.phase = 'gone';
    this.queue.clear();
    this.keeper?.end();
  }

  /** The items that may go now, under one epoch. */
  private ready(): readonly Item[] {
    const { standings, epoch } = knownSenders(this.queue.senders(), this.epoch);
    this.epoch = epoch;
    for (const [session, standing] of standings) session.admit(standing);
    return this.queue.take(standings);
  }

  private stored(flight: Flight, base: Seq): void {
    if (!this.head) return;
    const upTo = base + flight.batch.entries.length;
    if (base === this.seq) this.seq = upTo;
    else this.behindLog = true;
    this.epoch = Math.max(this.epoch, flight.batch.epoch);
    this.flight = undefined;
    this.phase = 'idle';
    this.room.show(flight.changes, this.head.before, this.epoch, flight.soleSender);
    this.room.serve({ doc: this.head.doc, epoch: this.epoch });
    this.settleItems(flight.items);
    this.keeper?.stored(flight.batch.entries.length, flight.bytes);
    this.room.wrote(flight, upTo);
    this.turn();
  }

  private settleItems(items: readonly Item[]): void {
    const senders = new Set<Session>();
    for (const { session } of items) {
      session.receipts.settled();
      senders.add(session);
    }
    for (const session of senders) {
      session.acknowledge();
      session.reading.go('queue');
    }
  }

  private async askAgain(flight: Flight): Promise<void> {
    this.phase = 'asking';
    const { epoch, failed, allMayEdit } = await askSenders(this.room.host.gate, this.id, flight.senders);
    if (this.gone) return;
    if (epoch !== undefined) this.epoch = Math.max(this.epoch, epoch);
    if (!allMayEdit || epoch === undefined || !mayStillWrite(flight)) {
      this.redo(flight.items.filter((item) => !failed.has(item.session)));
      return;
    }
    flight.batch = { ...flight.batch, epoch };
    this.phase = 'retrying';
    this.room.host.committer.enlist(this);
  }

  /** Throws the batch away and begins anew with these items. */
  private redo(items: readonly Item[]): void {
    this.flight = undefined;
    this.queue.putBack(items);
    void this.load(this.head?.before);
  }

  private fail(what: string, error?: unknown): void {
    if (this.gone) return;
    this.room.host.events.onProblem?.({
      room: this.id,
      what: error instanceof Error ? `${what}: ${error.name}` : what,
    });
    this.room.sendAway();
  }
}

const sizeOf = (rows: readonly { readonly update: Uint8Array }[]): number =>
  rows.reduce((sum, row) => sum + row.update.length, 0);
