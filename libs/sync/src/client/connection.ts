// The stock y-websocket provider, with the acknowledgement, refusal and level messages beside it.
import type { Decoder } from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { finalReason, type CloseReason } from '../close-codes';
import type { Level } from '../ports';
import { frames, messageTypes, readAck, readLevel, readRefused, type Refusal } from '../protocol';

/** A question is put at most this often. */
export const askEveryMs = 300;
const backoffMs = 2500;

export type WebSocketClass = typeof WebSocket;

export interface ConnectionOptions {
  /** Where the rooms are, `wss://host/sync`. */
  readonly url: string;
  readonly room: string;
  readonly doc: Y.Doc;
  readonly params?: Record<string, string>;
  readonly WebSocketPolyfill?: WebSocketClass;
}

/** What the replica hears of its connection. */
export interface ConnectionEars {
  /** The line is up and both sides have what the other had, or it is down. */
  synced(isSynced: boolean): void;
  acknowledged(n: number): void;
  refused(refusal: Refusal): void;
  level(level: Level): void;
  /** For good; the provider does not come back by itself. */
  closed(reason: CloseReason): void;
}

export class LiveConnection {
  readonly provider: WebsocketProvider;
  private n = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions, ears: ConnectionEars) {
    const { url, room, doc, params, WebSocketPolyfill } = options;
    this.provider = new WebsocketProvider(url, room, doc, {
      connect: false,
      disableBc: true,
      ...(params ? { params } : {}),
      ...(WebSocketPolyfill ? { WebSocketPolyfill } : {}),
    });
    const { provider } = this;
    this.sayOnlyOwnPresence();
    provider.messageHandlers[messageTypes.ack] = (_, decoder: Decoder) => ears.acknowledged(readAck(decoder).n);
    provider.messageHandlers[messageTypes.refused] = (_, decoder: Decoder) =>
      ears.refused(readRefused(decoder).refusal);
    provider.messageHandlers[messageTypes.level] = (_, decoder: Decoder) => ears.level(readLevel(decoder));
    provider.on('sync', (isSynced) => ears.synced(isSynced));
    provider.on('connection-close', () => this.jitter());
    provider.on('closed', ({ code }) => ears.closed(finalReason(code) ?? 'unknown'));
  }

  connect(): void {
    this.provider.connect();
  }

  /**
   * Asks, in a later task than this one, whether all that was sent is stored; once for all calls until then.
   * `asking` is told the number of the question at the moment it is put.
   */
  askLater(asking: (n: number) => void, afterMs: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (!this.provider.synced || this.provider.ws?.readyState !== 1) return;
      asking(++this.n);
      this.provider.ws.send(Uint8Array.from(frames.ask(this.n)));
    }, afterMs);
  }

  end(): void {
    clearTimeout(this.timer);
    this.provider.destroy();
    this.provider.awareness.destroy();
  }

  /** No two clients come back in step after a restart of the server: the stock backoff has no chance in it. */
  private jitter(): void {
    const backoff = Math.min(backoffMs, 2 ** (this.provider.wsUnsuccessfulReconnects + 1) * 100);
    this.provider.maxBackoffTime = backoff * (0.5 + Math.random() / 2);
  }

  /** The stock provider sends back to the server all that it hears of others. */
  private sayOnlyOwnPresence(): void {
    const { provider } = this;
    const say: typeof provider._awarenessUpdateHandler = provider._awarenessUpdateHandler;
    provider.awareness.off('update', say);
    provider.awareness.on('update', (change: Record<'added' | 'updated' | 'removed', number[]>, origin: unknown) => {
      const own = (ids: number[]): number[] => ids.filter((id) => id === provider.awareness.clientID);
      const mine = { added: own(change.added), updated: own(change.updated), removed: own(change.removed) };
      if (mine.added.length + mine.updated.length + mine.removed.length > 0) say(mine, origin);
    });
  }
}
