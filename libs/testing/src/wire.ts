// A wire that a test pumps by hand: frames wait until they are delivered, one at a time, in an order drawn from a seed.
import type { SessionHandle, Transport } from '@samplan/sync/server';
import { randomFrom, type Random } from './seeds';

/** The peer's end of a connection. */
export interface PeerEnd {
  onFrame(bytes: Uint8Array): void;
  /** 1006 where the line broke. */
  onClose(code: number, reason: string): void;
}

type ToPeer = { readonly bytes: Uint8Array } | { readonly code: number; readonly reason: string };

/** One socket. Each direction keeps its order; the two know nothing of each other. */
export class Connection {
  /** Says no to every frame that the server sends after it has closed. */
  closedByServer = false;
  paused = false;
  open = true;
  /** Bytes that count as waiting on the way to the peer, beside what really waits. */
  clogged = 0;
  readonly sent: Uint8Array[] = [];
  private readonly toServer: Uint8Array[] = [];
  private readonly toPeer: ToPeer[] = [];
  private handle: SessionHandle | undefined;

  constructor(
    private readonly peer: PeerEnd,
    private readonly wire: Wire,
  ) {}

  attach(handle: SessionHandle): void {
    this.handle = handle;
  }

  /** The peer sends a frame. */
  send(bytes: Uint8Array): void {
    if (!this.open) return;
    this.toServer.push(bytes.slice());
    if (this.wire.duplicates > 0 && this.wire.random.chance(this.wire.duplicates)) this.toServer.push(bytes.slice());
  }

  /** The line breaks: what is under way is lost. The server hears of it, unless it is dead. */
  cut(serverHears = true): void {
    if (!this.open) return;
    this.open = false;
    this.toServer.length = this.toPeer.length = 0;
    this.peer.onClose(1006, '');
    if (serverHears) this.handle?.closed();
  }

  get ready(): ('server' | 'peer')[] {
    const ready: ('server' | 'peer')[] = [];
    if (this.open && !this.paused && !this.closedByServer && this.toServer.length > 0) ready.push('server');
    if (this.open && this.toPeer.length > 0) ready.push('peer');
    return ready;
  }

  deliver(to: 'server' | 'peer'): void {
    if (to === 'server') {
      const bytes = this.toServer.shift();
      if (bytes) this.handle?.receive(bytes);
      return;
    }
    const next = this.toPeer.shift();
    if (!next) return;
    if ('bytes' in next) this.peer.onFrame(next.bytes);
    else {
      this.open = false;
      this.peer.onClose(next.code, next.reason);
      this.handle?.closed();
    }
  }

  transport(): Transport {
    return {
      send: (bytes) => {
        if (this.closedByServer) throw new Error('a frame after the close');
        this.sent.push(bytes);
        this.wire.onSend?.(this, bytes);
        if (this.open) this.toPeer.push({ bytes });
      },
      buffered: () =>
        this.clogged + this.toPeer.reduce((sum, each) => sum + ('bytes' in each ? each.bytes.length : 0), 0),
      pause: () => (this.paused = true),
      resume: () => (this.paused = false),
      close: (code, reason) => {
        this.closedByServer = true;
        if (this.open) this.toPeer.push({ code, reason });
      },
    };
  }
}

export class Wire {
  /** How likely a frame to the server comes twice. */
  duplicates = 0;
  /** Sees every frame at the moment the server sends it. */
  onSend: ((connection: Connection, bytes: Uint8Array) => void) | undefined;
  readonly connections = new Set<Connection>();

  constructor(readonly random: Random = randomFrom(1)) {}

  /** A new socket; `accept` is the server's answer to it. */
  connect(peer: PeerEnd, accept: (transport: Transport) => SessionHandle): Connection {
    const connection = new Connection(peer, this);
    this.connections.add(connection);
    connection.attach(accept(connection.transport()));
    return connection;
  }

  /** Delivers one frame, drawn at random; false where none waits. */
  step(): boolean {
    const ways: (() => void)[] = [];
    for (const connection of this.connections) {
      if (!connection.open) this.connections.delete(connection);
      else for (const to of connection.ready) ways.push(() => connection.deliver(to));
    }
    if (ways.length === 0) return false;
    this.random.pick(ways)();
    return true;
  }
}
