// The stock y-websocket provider, wrapped: in memory only, with jitter, and with the three messages beyond y-protocols.
import type * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { finalReason, type CloseReason } from '../close-codes';
import type { Level } from '../ports';
import { frames, messageTypes, readAck, readLevel, readRefused, type Refusal } from '../protocol';

export interface ConnectionOptions {
  /** `wss://host/sync`, without the room. */
  readonly url: string;
  readonly room: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly WebSocketPolyfill?: typeof WebSocket;
}

/** What the replica is told of its connection. */
export interface Heard {
  onSynced(): void;
  /** Connected, lost, or being made. */
  onStatus(): void;
  onAck(n: number): void;
  onRefused(refusal: Refusal): void;
  onLevel(level: Level): void;
  /** The server closed for good. */
  onClosed(reason: CloseReason): void;
}

/** The longest wait before another attempt, in milliseconds; a third of it is chance, so that a crowd does not knock at once. */
const LONGEST_WAIT = 3000;

export class Connection {
  private readonly provider: WebsocketProvider;

  constructor(
    { url, room, params = {}, WebSocketPolyfill }: ConnectionOptions,
    doc: Y.Doc,
    awareness: Awareness,
    heard: Heard,
  ) {
    const provider = new WebsocketProvider(url, room, doc, {
      awareness,
      params: { ...params },
      // One browser profile may be shared by people who may not read the same (ADR-0009).
      disableBc: true,
      connect: false,
      ...(WebSocketPolyfill ? { WebSocketPolyfill } : {}),
    });
    this.provider = provider;
    const on = (type: number, read: (decoder: decoding.Decoder) => void) => {
      provider.messageHandlers[type] = (_encoder: unknown, decoder: decoding.Decoder) => read(decoder);
    };
    on(messageTypes.ack, (decoder) => heard.onAck(readAck(decoder).n));
    on(messageTypes.refused, (decoder) => heard.onRefused(readRefused(decoder).refusal));
    on(messageTypes.level, (decoder) => heard.onLevel(readLevel(decoder)));
    provider.on('sync', (isSynced) => (isSynced ? heard.onSynced() : heard.onStatus()));
    provider.on('status', () => heard.onStatus());
    provider.on('connection-close', () => (provider.maxBackoffTime = LONGEST_WAIT * (1 - Math.random() / 3)));
    provider.on('closed', ({ code }) => heard.onClosed(finalReason(code) ?? 'unknown'));
    provider.connect();
  }

  /** The socket is open and the documents have been compared on it. */
  get isSynced(): boolean {
    return this.provider.synced;
  }

  get isConnected(): boolean {
    return this.provider.wsconnected;
  }

  /** Asks to be told when all that was sent earlier on this socket is stored. */
  ask(n: number): void {
    this.provider.ws?.send(new Uint8Array(frames.ask(n)));
  }

  open(): void {
    this.provider.connect();
  }

  shut(): void {
    this.provider.disconnect();
  }

  destroy(): void {
    this.provider.destroy();
  }
}
