// A server in process on a real database, the cast signed in by rows, and clients on the wire: for the stories of words.
import { createHash, randomBytes } from 'node:crypto';
import type { SessionId, WornHat } from '@samplan/domain';
import type { CastMember } from '@samplan/testing';
import { municipalities } from '@samplan/testing';
import type pg from 'pg';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { usualHat } from './house';
import { PATIENCE_MS, pause, until } from '../until';

export interface Place {
  readonly url: string;
}

/** A session as sign-in leaves it. @returns the Cookie header and the session's id */
export async function signedIn(
  owner: pg.Pool,
  who: CastMember,
  hat: WornHat | null = usualHat(who),
): Promise<{ cookie: string; session: SessionId }> {
  const secret = randomBytes(32).toString('base64url');
  const { rows } = await owner.query<{ id: SessionId }>(
    `insert into session (secret_hash, account_id, tenant_id, person_id, issuer, acr, hat)
     values ($1, $2, $3, $4, 'https://issuer.invalid', 'idporten-loa-high', $5) returning id`,
    [createHash('sha256').update(secret).digest(), who.account, municipalities[who.tenant].id, who.person, hat],
  );
  const [row] = rows;
  if (!row) throw new Error('No session.');
  return { cookie: `samplan=${secret}`, session: row.id };
}

/** A stock y-websocket provider with its own document, asking to be told what is stored. */
export class StockClient {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  readonly closeCodes: number[] = [];
  acked = 0;
  asked = 0;
  level: number | undefined;
  readonly refusals: number[] = [];

  constructor(address: Place, room: string, cookie: string, clientId?: number) {
    if (clientId !== undefined) this.doc.clientID = clientId;
    const { closeCodes } = this;
    class WithCookie extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols ?? [], { headers: { cookie } });
        this.on('error', () => undefined);
        this.on('close', (code) => closeCodes.push(code));
      }
    }
    this.provider = new WebsocketProvider(`${address.url}/sync`, room, this.doc, {
      WebSocketPolyfill: browserLike(WithCookie),
      disableBc: true,
      maxBackoffTime: 200,
    });
    this.provider.messageHandlers[64] = (_encoder, decoder) => {
      this.acked = Math.max(this.acked, readVarUint(decoder));
    };
    this.provider.messageHandlers[65] = (_encoder, decoder) => {
      readVarUint(decoder);
      this.refusals.push(readVarUint(decoder));
    };
    this.provider.messageHandlers[66] = (_encoder, decoder) => {
      this.level = readVarUint(decoder);
    };
  }

  get body(): Y.XmlFragment {
    return this.doc.getXmlFragment('body');
  }

  /** The text of the first paragraph. */
  get text(): string {
    return firstText(this.body)?.toString() ?? '';
  }

  count(letter: string): number {
    return this.text.split(letter).length - 1;
  }

  type(at: number, words: string): void {
    const text = firstText(this.body);
    if (!text) throw new Error('There is no paragraph to write in.');
    text.insert(Math.min(at, text.length), words);
  }

  /** Of the first paragraph. */
  remove(at: number, length: number): void {
    firstText(this.body)?.delete(at, length);
  }

  synced(): Promise<void> {
    return until(() => this.provider.synced, 'synced');
  }

  /** Waits until all that was written before is in the log. */
  stored(ms = PATIENCE_MS): Promise<void> {
    return this.ask(ms, () => false);
  }

  /** Waits until all that was written before is in the log, or something was refused. */
  answered(): Promise<void> {
    return this.ask(PATIENCE_MS, () => this.refusals.length > 0);
  }

  leave(): void {
    this.provider.destroy();
    this.doc.destroy();
  }

  private async ask(ms: number, isAnswered: () => boolean): Promise<void> {
    const n = ++this.asked;
    await pause(0);
    const ask = () => {
      const { ws } = this.provider;
      if (this.provider.synced && ws?.readyState === 1) ws.send(new Uint8Array([64, ...varUint(n)]));
    };
    ask();
    let askedAt = Date.now();
    await until(
      () => {
        if (Date.now() - askedAt > 300) {
          askedAt = Date.now();
          ask();
        }
        return this.acked >= n || isAnswered();
      },
      'stored',
      ms,
    );
  }
}

/** A bare socket: whole frames in, and all that ever came back. */
export class RawSocket {
  readonly frames: Uint8Array[] = [];
  bytes = 0;
  closeCode: number | undefined;
  httpStatus: number | undefined;
  private readonly socket: WebSocket;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, { headers });
    this.socket.on('message', (data) => {
      if (!Buffer.isBuffer(data)) return;
      this.frames.push(data);
      this.bytes += data.byteLength;
    });
    this.socket.on('close', (code) => (this.closeCode = code));
    this.socket.on('unexpected-response', (_request, response) => {
      this.httpStatus = response.statusCode;
      this.socket.terminate();
    });
    this.socket.on('error', () => undefined);
  }

  async open(): Promise<this> {
    await until(() => this.socket.readyState === WebSocket.OPEN || this.isOver, 'the handshake');
    return this;
  }

  get isOver(): boolean {
    return this.closeCode !== undefined || this.httpStatus !== undefined;
  }

  send(...bytes: (number | Uint8Array)[]): void {
    this.socket.send(Buffer.concat(bytes.map((part) => (typeof part === 'number' ? Buffer.from([part]) : part))));
  }

  /** A y-protocols sync message: 0 asks with a state vector, 1 answers, 2 is an update. */
  sync(kind: 0 | 1 | 2, payload: Uint8Array): void {
    this.send(0, kind, new Uint8Array(varUint(payload.byteLength)), payload);
  }

  ofType(type: number): Uint8Array[] {
    return this.frames.filter((frame) => frame[0] === type);
  }

  /** What the server holds, as far as it was sent here. */
  read(): Y.Doc {
    const doc = new Y.Doc();
    for (const frame of this.ofType(0)) {
      const reader = { arr: frame, pos: 1 };
      const kind = readVarUint(reader);
      const length = readVarUint(reader);
      if (kind !== 0) Y.applyUpdate(doc, frame.subarray(reader.pos, reader.pos + length));
    }
    return doc;
  }

  close(): void {
    this.socket.terminate();
  }
}

/** The provider's types ask for a browser's WebSocket; the one of `ws` has all that it uses. */
const browserLike = (socket: unknown): typeof globalThis.WebSocket => socket as typeof globalThis.WebSocket;

const firstText = (fragment: Y.XmlFragment): Y.XmlText | undefined => {
  const paragraph = fragment.toArray().find((node) => node instanceof Y.XmlElement);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
  return text instanceof Y.XmlText ? text : undefined;
};

export function varUint(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest & 127));
  return [...bytes, rest];
}

function readVarUint(decoder: { arr: Uint8Array; pos: number }): number {
  let [number, factor] = [0, 1];
  for (;;) {
    const byte = decoder.arr[decoder.pos++] ?? 0;
    number += (byte & 127) * factor;
    if (byte < 128) return number;
    factor *= 128;
  }
}
