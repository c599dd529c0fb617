// A peer on the pumped wire: a document, the protocol spoken as y-websocket speaks it, and a memory of what it was promised.
import { frames, readServerMessage, writeEntries, type Level, type Refusal } from '@samplan/sync/server';
import * as Y from 'yjs';
import type { Connection, PeerEnd } from './wire';

const remote = Symbol('remote');

export class SyncPeer implements PeerEnd {
  doc = new Y.Doc();
  connection: Connection | undefined;
  /** Has had SyncStep2 on this socket. */
  synced = false;
  level: Level | undefined;
  readonly refusals: Refusal[] = [];
  closeCode: number | undefined;
  /** Every edit of this document, as the update it made. */
  edits: Uint8Array[] = [];
  /** So many of the edits, from the first, are acknowledged. */
  acknowledged = 0;
  onAcknowledged: ((edits: readonly Uint8Array[]) => void) | undefined;
  readonly presenceFrames: Uint8Array[] = [];
  private asked: { readonly n: number; readonly edits: number }[] = [];
  private n = 0;

  constructor(
    readonly actor: string,
    private readonly dial: (peer: SyncPeer) => Connection,
  ) {
    this.watch();
  }

  connect(): void {
    this.synced = false;
    this.closeCode = undefined;
    this.asked = [];
    this.connection = this.dial(this);
    this.send(frames.step1(Y.encodeStateVector(this.doc)));
  }

  /** A new document, as after a refusal: what was not stored is gone from it. */
  forget(): void {
    this.doc = new Y.Doc();
    this.edits = [];
    this.acknowledged = 0;
    this.watch();
  }

  get text(): Y.Text {
    return this.doc.getText('text');
  }

  type(words: string, at = this.text.length): void {
    this.text.insert(at, words);
  }

  /** Asks whether everything up to now is stored. */
  ask(): void {
    this.asked.push({ n: ++this.n, edits: this.edits.length });
    this.send(frames.ask(this.n));
  }

  point(cursor: unknown, clientId = this.doc.clientID, clock = 1): void {
    const json = JSON.stringify({ cursor, user: { name: 'made up by the client' } });
    this.send(frames.awareness(writeEntries([{ clientId, clock, json }])));
  }

  send(frame: Uint8Array): void {
    this.connection?.send(frame);
  }

  onFrame(bytes: Uint8Array): void {
    const message = readServerMessage(bytes);
    switch (message?.kind) {
      case 'step1':
        this.send(frames.step2(Y.encodeStateAsUpdate(this.doc, message.vector)));
        return;
      case 'step2':
      case 'update':
        Y.applyUpdate(this.doc, message.update, remote);
        this.synced ||= message.kind === 'step2';
        return;
      case 'ack':
        this.acked(message.n);
        return;
      case 'refused':
        this.refusals.push(message.refusal);
        return;
      case 'level':
        this.level = message.level;
        return;
      case 'awareness':
        this.presenceFrames.push(message.payload);
    }
  }

  onClose(code: number): void {
    this.connection = undefined;
    this.closeCode = code;
    this.synced = false;
  }

  private acked(n: number): void {
    const asked = this.asked.findLast((each) => each.n <= n);
    if (!asked || asked.edits <= this.acknowledged) return;
    this.onAcknowledged?.(this.edits.slice(this.acknowledged, asked.edits));
    this.acknowledged = asked.edits;
  }

  private watch(): void {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === remote) return;
      this.edits.push(update);
      this.send(frames.update(update));
    });
  }
}
