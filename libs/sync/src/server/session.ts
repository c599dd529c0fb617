// One socket in a room: asks the gate for every frame, reads it, and knows what its peer has been told.
import { closeCodes, type CloseCode } from '../close-codes';
import type { Level, Member, RoomId, Seq, Standing, Transport } from '../ports';
import { frames, readClientMessage, type ClientMessage, type Refusal } from '../protocol';
import { Asking } from './asking';
import { readUpdate, type Contents } from './checks';
import type { Host } from './host';
import { Early, Inbox } from './inbox';
import { line, lookMs } from './line';
import { Pace, Reading, Seldom } from './pace';
import { Receipts } from './receipts';
import { TurningAway } from './turning-away';

/** A peer that may not write and writes on, this many times, is cut off. */
const refusalsBeforeClose = 20;

/** One update on its way into the log. */
export interface Item {
  readonly session: Session;
  /** Its number among the update messages of its socket. */
  readonly number: number;
  readonly update: Uint8Array;
  readonly contents: Contents;
}

/** What a session needs of its room. */
export interface SessionRoom {
  readonly id: RoomId;
  readonly host: Host;
  /** All rows up to here are in the document. */
  readonly seq: Seq;
  /** The session is to be greeted, or is owed SyncStep2. */
  wants(session: Session): void;
  enqueue(session: Session, items: readonly Item[]): void;
  /** Is something that it sent still to be stored? */
  waitsFor(session: Session): boolean;
  /** Throws away what it sent and what is not yet on its way to the log. */
  dropOf(session: Session): void;
  /** The gate has answered: what waited for that can be done. */
  turn(): void;
  presenceHeard(session: Session, payload: Uint8Array): void;
  showAllPresent(session: Session): void;
  left(session: Session): void;
}

export class Session {
  /** `closed` is final. */
  state: 'opening' | 'live' | 'closed' = 'opening';
  level: Level = 'none';
  /** In which roots it may write, where not in all. */
  mayWrite: ((root: string) => boolean) | undefined;
  /** The epoch of the latest standing; an older one is never believed again. */
  epoch = 0;
  /** The state vector at which per-update sends stopped, while this peer is owed a diff. */
  behind: Map<number, number> | undefined;
  behindSince = 0;
  /** The state vector of the peer, while SyncStep2 is owed to it. */
  vector: Uint8Array | undefined;
  greeted = false;
  /** It has had SyncStep2 and gets every update from there on. */
  listening = false;
  readonly receipts = new Receipts();
  readonly reading: Reading;
  /** An update was refused: nothing after it is stored or acknowledged on this socket. */
  poisoned = false;
  private refusals = 0;
  private readonly asking: Asking;
  private readonly away: TurningAway;
  private readonly pace: Pace;
  /** Answers that cost much are given seldom: a byte or two ask for them. */
  private readonly answers: Seldom;
  private readonly showings: Seldom;
  private readonly inbox: Inbox;
  private readonly early = new Early<Item>();
  /** Answers wait until the peer has read more. */
  private cancelAnswers: (() => void) | undefined;

  constructor(
    readonly room: SessionRoom,
    readonly member: Member,
    private readonly transport: Transport,
  ) {
    const { timers, limits, gate } = room.host;
    this.asking = new Asking(gate, member, room.id, {
      answered: (standing) => this.answered(standing),
      failed: () => this.unanswered(),
    });
    this.away = new TurningAway(room.host, room.id, member);
    this.pace = new Pace(timers, limits);
    this.answers = new Seldom(timers, limits.syncStep1EveryMs);
    this.showings = new Seldom(timers, limits.syncStep1EveryMs);
    this.reading = new Reading(transport, timers);
    this.inbox = new Inbox(this.reading);
  }

  receive(bytes: Uint8Array): void {
    if (this.state === 'closed') this.away.frame(bytes);
    else if (this.asking.open) this.inbox.keep(bytes);
    else this.pass(bytes, this.knownStanding());
  }

  /**
   * The standing as known without waiting; starts to ask where it is not known, too old, or would end the session:
   * a door is closed for good only on a fresh answer.
   */
  knownStanding(atLeast = this.epoch): Standing | undefined {
    if (this.asking.open) return undefined;
    const known = this.asking.known();
    if (known && known.epoch >= atLeast && (known.level !== 'none' || this.state === 'closed')) return known;
    this.ask(known !== undefined);
    return undefined;
  }

  /** The standing for what is about to be stored. */
  storingStanding(): Standing | undefined {
    const standing = this.knownStanding();
    this.asking.served();
    return standing;
  }

  /** Asks the gate; frames wait for the answer. Closes where the host can not tell. */
  ask(fresh: boolean): void {
    this.asking.ask(fresh);
  }

  /** Takes note of a standing; false where it ends the session. */
  admit(standing: Standing): boolean {
    if (standing.epoch < this.epoch) return this.state === 'live';
    this.epoch = standing.epoch;
    const before = this.level;
    this.level = standing.level;
    this.mayWrite = standing.mayWrite;
    if (this.state === 'closed') return false;
    if (standing.level === 'none') {
      this.close(closeCodes.revoked, 'access withdrawn');
      return false;
    }
    if (this.state === 'opening') {
      this.state = 'live';
      this.room.wants(this);
    } else if (before !== standing.level && this.greeted) {
      this.send(frames.level(standing.level));
      // What was refused may be lawful now; the peer brings all of it when it comes back.
      if (standing.level === 'edit' && this.poisoned) this.close(closeCodes.retry, 'level raised');
    }
    return true;
  }

  /** May this peer be sent content stored under `epoch`? Where it is not known, it is asked for. */
  mayHear(epoch: number): boolean {
    if (this.state !== 'live') return false;
    const standing = this.knownStanding(Math.max(epoch, this.epoch));
    return standing !== undefined && this.admit(standing);
  }

  /** What it sent is not even looked at any more. */
  get unheeded(): boolean {
    return this.poisoned && (this.state === 'closed' || this.level === 'edit');
  }

  refuse(number: number, refusal: Refusal): void {
    this.poisoned = true;
    this.refusals += 1;
    this.send(frames.refused(number, refusal));
    if (refusal === 'notAllowed') this.send(frames.level(this.level));
    // Refused for its level it reads on; refused for a root, which its peer does not know, it begins anew.
    if (refusal !== 'notAllowed' || this.level === 'edit' || this.refusals > refusalsBeforeClose)
      this.close(closeCodes.refused, refusal);
  }

  /** What waited and is not looked at any more, after the first that was refused. */
  passedOver(update: Uint8Array): void {
    if (this.away.isShut) this.turnAway(update);
  }

  turnAway(update: Uint8Array): void {
    this.away.update(update);
  }

  acknowledge(): void {
    if (this.poisoned || this.state === 'closed' || !this.receipts.isDue) return;
    if (this.buffered() <= line.quiet) {
      this.receipts.due((n) => this.send(frames.ack(n, this.room.seq)));
      return;
    }
    this.receipts.hold();
    this.cancelAnswers ??= this.room.host.timers.after(lookMs, () => {
      this.cancelAnswers = undefined;
      this.acknowledge();
    });
  }

  send(frame: Uint8Array): void {
    if (this.state === 'closed') return;
    if (this.buffered() > line.choked) this.close(closeCodes.retry, 'too slow');
    else this.transport.send(frame);
  }

  buffered(): number {
    return this.transport.buffered();
  }

  /** Reads what it is sent, so that it may be sent what can wait. */
  get isCalm(): boolean {
    return this.buffered() <= line.calm;
  }

  close(code: CloseCode, reason: string): void {
    if (this.state === 'closed') return;
    this.away.isShut = code === closeCodes.revoked;
    this.end();
    this.transport.close(code, reason);
  }

  closed(): void {
    if (this.state !== 'closed') this.end();
  }

  private answered(standing: Standing): void {
    const take = (bytes: Uint8Array): void => {
      if (this.state === 'closed') return;
      if (this.asking.open) this.inbox.keep(bytes);
      else this.pass(bytes, standing);
    };
    if (this.admit(standing)) this.inbox.empty(take);
    this.room.turn();
    if (!this.room.waitsFor(this)) this.asking.served();
  }

  private unanswered(): void {
    this.room.dropOf(this);
    this.close(closeCodes.retry, 'access can not be told');
    this.room.turn();
  }

  private end(): void {
    this.state = 'closed';
    if (this.away.isShut) {
      this.inbox.empty((bytes) => this.away.frame(bytes));
      for (const { update } of this.early.waiting) this.turnAway(update);
    }
    this.inbox.clear();
    this.reading.end();
    this.answers.end();
    this.showings.end();
    this.cancelAnswers?.();
    this.room.left(this);
  }

  private pass(bytes: Uint8Array, standing: Standing | undefined): void {
    if (!standing) {
      if (this.asking.open) this.inbox.keep(bytes);
      return;
    }
    if (!this.admit(standing)) {
      this.away.frame(bytes);
      return;
    }
    const message = readClientMessage(bytes);
    if (typeof message === 'string') {
      this.refuseFrame(message);
      return;
    }
    this.take(message);
    const wait = this.pace.spend(bytes.length, message.kind === 'update' || message.kind === 'step2');
    if (wait > 0) this.reading.stopFor(wait);
  }

  private take(message: ClientMessage): void {
    switch (message.kind) {
      case 'update':
      case 'step2':
        this.takeUpdate(message.update, message.kind === 'step2');
        return;
      case 'ask':
        this.receipts.ask(message.n);
        this.acknowledge();
        return;
      case 'step1':
        this.vector = message.vector;
        this.answers.run(() => this.room.wants(this));
        return;
      case 'query':
        this.showings.run(() => this.room.showAllPresent(this));
        return;
      case 'awareness':
        this.room.presenceHeard(this, message.payload);
    }
  }

  private takeUpdate(update: Uint8Array, isStep2: boolean): void {
    if (this.unheeded) return;
    const { limits, shape } = this.room.host;
    const number = this.receipts.received(isStep2);
    const isTooLarge = update.length > (isStep2 ? limits.syncStep2Bytes : limits.updateBytes);
    const contents = isTooLarge ? 'tooLarge' : readUpdate(update, this.room.id, shape, limits);
    if (typeof contents === 'string') {
      this.refuse(number, contents);
      return;
    }
    const items = this.early.pass({ session: this, number, update, contents }, isStep2);
    if (items.length > 0) this.room.enqueue(this, items);
    if (this.early.bytes > limits.queueBytes) this.close(closeCodes.retry, 'no SyncStep2');
  }

  private refuseFrame(refusal: Refusal): void {
    this.poisoned = true;
    this.send(frames.refused(this.receipts.received(false), refusal));
    this.close(closeCodes.refused, refusal);
  }
}
