// One socket in a room: asks the gate for every frame, reads it, and knows what its peer has been told.
import { closeCodes, type CloseCode } from '../close-codes';
import type { Level, Member, RoomId, Seq, Standing, Transport } from '../ports';
import { frames, readClientMessage, type ClientMessage, type Refusal } from '../protocol';
import { readUpdate } from './checks';
import type { Item } from './flight';
import { Pace, Reading, Seldom } from './pace';
import { Receipts } from './receipts';
import type { Room } from './room';

/** A peer that may not write and writes on, this many times, is cut off. */
const refusalsBeforeClose = 20;

export class Session {
  /** `closed` is final. */
  state: 'opening' | 'live' | 'closed' = 'opening';
  level: Level = 'none';
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
  private readonly pace: Pace;
  /** Answers that cost much are given seldom: a byte or two ask for them. */
  private readonly answers: Seldom;
  private readonly showings: Seldom;
  private inbox: Uint8Array[] = [];
  private asked = 0;
  private asking = false;
  /** What the gate answered just now: it serves what waited for the answer, and nothing later. */
  private told: Standing | undefined;
  /** Updates that came before the peer's SyncStep2: they may rest on what it brings. */
  private early: Item[] | undefined = [];
  private earlyBytes = 0;

  constructor(
    private readonly room: Room,
    readonly member: Member,
    private readonly transport: Transport,
  ) {
    const { timers, limits } = room.host;
    this.pace = new Pace(timers, limits);
    this.answers = new Seldom(timers, limits.syncStep1EveryMs);
    this.showings = new Seldom(timers, limits.syncStep1EveryMs);
    this.reading = new Reading(transport, timers);
  }

  get roomId(): RoomId {
    return this.room.id;
  }

  receive(bytes: Uint8Array): void {
    if (this.state === 'closed') return;
    if (this.asking) this.keep(bytes);
    else this.pass(bytes, this.knownStanding());
  }

  /**
   * The standing as known without waiting; starts to ask where it is not known, too old, or would end the session:
   * a door is closed for good only on a fresh answer.
   */
  knownStanding(atLeast = this.epoch): Standing | undefined {
    if (this.asking) return undefined;
    const known = this.room.host.gate.known(this.member, this.room.id) ?? this.told;
    if (known && known.epoch >= atLeast && (known.level !== 'none' || this.state === 'closed')) return known;
    this.ask(known !== undefined);
    return undefined;
  }

  /** The standing for what is about to be stored. */
  storingStanding(): Standing | undefined {
    const standing = this.knownStanding();
    this.told = undefined;
    return standing;
  }

  /** Asks the gate; frames wait for the answer. Closes where the host can not tell. */
  ask(fresh: boolean): void {
    const turn = ++this.asked;
    this.asking = true;
    this.told = undefined;
    const answered = (standing: Standing): void => {
      if (turn !== this.asked) return;
      this.asking = false;
      this.told = standing;
      if (this.admit(standing)) this.drainInbox(standing);
      this.room.loop.turn();
      if (!this.room.loop.waitsFor(this)) this.told = undefined;
    };
    const failed = (): void => {
      if (turn !== this.asked) return;
      this.asking = false;
      this.room.loop.drop((item) => item.session === this);
      this.close(closeCodes.retry, 'access can not be told');
      this.room.loop.turn();
    };
    this.room.host.gate.ask(this.member, this.room.id, fresh).then(answered, failed);
  }

  /** Takes note of a standing; false where it ends the session. */
  admit(standing: Standing): boolean {
    if (standing.epoch < this.epoch) return this.state === 'live';
    this.epoch = standing.epoch;
    const before = this.level;
    this.level = standing.level;
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
    if (refusal !== 'notAllowed' || this.refusals > refusalsBeforeClose) this.close(closeCodes.refused, refusal);
  }

  acknowledge(seq: Seq): void {
    if (this.poisoned) return;
    this.receipts.due((n) => this.send(frames.ack(n, seq)));
  }

  send(frame: Uint8Array): void {
    if (this.state !== 'closed') this.transport.send(frame);
  }

  buffered(): number {
    return this.transport.buffered();
  }

  close(code: CloseCode, reason: string): void {
    if (this.state === 'closed') return;
    this.end();
    this.transport.close(code, reason);
  }

  closed(): void {
    if (this.state !== 'closed') this.end();
  }

  private end(): void {
    this.state = 'closed';
    this.inbox = [];
    this.reading.end();
    this.answers.end();
    this.showings.end();
    this.room.left(this);
  }

  private keep(bytes: Uint8Array): void {
    this.inbox.push(bytes);
    this.reading.stop('gate');
  }

  private drainInbox(standing: Standing): void {
    const inbox = this.inbox;
    this.inbox = [];
    this.reading.go('gate');
    for (const bytes of inbox) {
      if (this.state === 'closed') return;
      if (this.asking) this.inbox.push(bytes);
      else this.pass(bytes, standing);
    }
  }

  private pass(bytes: Uint8Array, standing: Standing | undefined): void {
    if (!standing) {
      if (this.asking) this.keep(bytes);
      return;
    }
    if (!this.admit(standing)) return;
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
        this.acknowledge(this.room.loop.seq);
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
    const contents =
      update.length > (isStep2 ? limits.syncStep2Bytes : limits.updateBytes)
        ? 'tooLarge'
        : readUpdate(update, this.room.id, shape, limits);
    if (typeof contents === 'string') {
      this.refuse(number, contents);
      return;
    }
    const item: Item = { session: this, number, update, contents };
    if (isStep2) {
      const early = this.early ?? [];
      this.early = undefined;
      this.room.enqueue(this, [item, ...early]);
    } else if (this.early) {
      this.early.push(item);
      this.earlyBytes += update.length;
      if (this.earlyBytes > limits.queueBytes) this.close(closeCodes.retry, 'no SyncStep2');
    } else this.room.enqueue(this, [item]);
  }

  private refuseFrame(refusal: Refusal): void {
    this.poisoned = true;
    this.send(frames.refused(this.receipts.received(false), refusal));
    this.close(closeCodes.refused, refusal);
  }
}
