// One document in the browser, in memory only, that knows what of it is stored: message 64 says so and nothing else.
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { CloseReason } from '../close-codes';
import type { Level } from '../ports';
import type { Refusal } from '../protocol';
import { Connection, type ConnectionOptions } from './connection';

/** `device-only`: written, and no way to the server. `not-saved`: the server refused it. */
export type StoredState = 'saving' | 'saved' | 'device-only' | 'not-saved';

export interface ReplicaOptions extends ConnectionOptions {
  /** An own document, for tests that choose its clientID. */
  readonly doc?: Y.Doc;
}

/** At most one question in this time, in milliseconds. */
const ASK_EVERY = 300;
/** A question that nobody answers this long means that there is no way to the server, whatever the socket says. */
const ANSWER_WITHIN = 10_000;

export class Replica {
  readonly doc: Y.Doc;
  readonly presence: Awareness;
  /** True once the words have come from the server. */
  synced = false;
  level: Level | undefined;
  /** Why the server closed for good, if it did. */
  closed: CloseReason | undefined;
  /** Why the server did not take an edit, if it did not. */
  refusal: Refusal | undefined;

  private readonly connection: Connection;
  private readonly listeners = new Set<() => void>();
  /** One's own edits, counted; up to `asked` the server was asked about, up to `stored` it has answered. */
  private edits = 0;
  private asked = 0;
  private stored = 0;
  private isSilent = false;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private told: string | undefined;

  constructor({ doc = new Y.Doc(), ...options }: ReplicaOptions) {
    this.doc = doc;
    this.presence = new Awareness(doc);
    // Before the provider, which sends the update from its own listener; the question goes out in a later task.
    doc.on('update', this.onUpdate);
    this.connection = new Connection(options, doc, this.presence, {
      onSynced: () => this.onSynced(),
      onStatus: () => this.onStatus(),
      onAck: (n) => this.onAck(n),
      onRefused: (refusal) => {
        this.refusal = refusal;
        this.tell();
      },
      onLevel: (level) => {
        this.level = level;
        this.tell();
      },
      onClosed: (reason) => {
        this.closed = reason;
        this.tell();
      },
    });
  }

  get hasPending(): boolean {
    return this.edits > this.stored;
  }

  get state(): StoredState {
    if (this.refusal) return 'not-saved';
    if (!this.hasPending) return 'saved';
    return this.connection.isConnected && !this.isSilent && !this.closed ? 'saving' : 'device-only';
  }

  /** Runs at each change of `state`, `synced`, `level` or `closed`. @returns ends the listening */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Closes the socket and keeps the words. */
  pause(): void {
    this.connection.shut();
    this.tell();
  }

  /** Opens again after `pause` or after the session ended; what was not stored is sent. */
  reopen(): void {
    this.closed = undefined;
    this.connection.open();
    this.tell();
  }

  /** Forgets everything. */
  destroy(): void {
    this.rest();
    this.listeners.clear();
    this.doc.off('update', this.onUpdate);
    this.connection.destroy();
    this.presence.destroy();
    this.doc.destroy();
  }

  private readonly onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction): void => {
    if (!local) return;
    this.edits++;
    this.askSoon();
    this.tell();
  };

  private onSynced(): void {
    this.synced = true;
    this.isSilent = false;
    // What was asked on an earlier socket is answered by none; the answer to SyncStep1 has just left on this one.
    this.asked = this.stored;
    this.rest();
    this.askSoon();
    this.tell();
  }

  private onStatus(): void {
    if (!this.connection.isConnected) this.rest();
    this.tell();
  }

  private onAck(n: number): void {
    this.stored = Math.max(this.stored, Math.min(n, this.asked));
    this.isSilent = false;
    clearTimeout(this.waiting);
    this.waiting = undefined;
    if (this.stored < this.asked) this.awaitAnswer();
    this.tell();
  }

  private askSoon(): void {
    if (this.resting || this.edits === this.asked) return;
    this.resting = setTimeout(() => this.askNow(), 0);
  }

  private askNow(): void {
    this.resting = undefined;
    if (!this.connection.isSynced || this.edits === this.asked) return;
    this.asked = this.edits;
    this.connection.ask(this.asked);
    this.awaitAnswer();
    this.resting = setTimeout(() => this.askNow(), ASK_EVERY);
  }

  private awaitAnswer(): void {
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.isSilent = true;
      this.tell();
    }, ANSWER_WITHIN);
  }

  private rest(): void {
    clearTimeout(this.resting);
    clearTimeout(this.waiting);
    this.resting = undefined;
    this.waiting = undefined;
  }

  private tell(): void {
    const now = [this.state, this.synced, this.level, this.closed].join();
    if (now === this.told) return;
    this.told = now;
    for (const listener of this.listeners) listener();
  }
}

/** Opens a document at a server. Ends with `destroy`. */
export const openReplica = (options: ReplicaOptions): Replica => new Replica(options);
