// The door of the words: raw WebSockets at /sync/<room>, admitted before the handshake; bytes in and bytes out, nothing else.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { closeCodes, DEFAULT_LIMITS, type CloseCode, type Transport } from '@samplan/sync/server';
import { WebSocketServer, type WebSocket } from 'ws';
import { CONFIG, type Config } from '../kernel/config';
import { UpgradeRouter } from '../kernel/upgrade';
import { withoutContent } from '../kernel/without-content';
import { AdmissionDesk, type Admission } from './admission';
import { parseRoom } from './addresses';
import { Engine } from './engine';
import { LiveOpenings } from './live-openings';
import { Revocations } from './revocations';
import type { OpenSocket } from './sockets';

const PATH = /^\/sync\//;
/** Sockets waiting for an answer at once; more is a flood. */
const MAX_WAITING = 1000;
/** How long a peer may take to answer a close. */
const GOODBYE_MS = 2000;

@Injectable()
export class Gateway implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger(Gateway.name);
  private readonly server: WebSocketServer;
  private readonly alive = new Set<WebSocket>();
  private waiting = 0;
  private isClosing = false;

  constructor(
    private readonly upgrades: UpgradeRouter,
    private readonly desk: AdmissionDesk,
    private readonly engine: Engine,
    private readonly revocations: Revocations,
    private readonly openings: LiveOpenings,
    @Inject(CONFIG) { sync }: Config,
  ) {
    // The engine refuses what is too large and says so; this stops what no refusal is worth reading for.
    const maxPayload = 2 * Math.max(sync.syncStep2Bytes ?? 0, DEFAULT_LIMITS.syncStep2Bytes);
    this.server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload, clientTracking: false });
  }

  onModuleInit(): void {
    this.upgrades.register(PATH, (request, socket, head) => void this.arrive(request, socket, head));
  }

  /** Nobody comes in any more; those inside are told to come back, which is to another process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    await this.engine.drain();
    for (let waited = 0; this.alive.size > 0 && waited < GOODBYE_MS; waited += 50) await pause(50);
    for (const ws of this.alive) ws.terminate();
    await this.openings.settle();
  }

  private async arrive(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = URL.parse(request.url ?? '/', 'ws://localhost');
    const name = parseRoom(url?.pathname.replace(PATH, '') ?? '');
    if (!url || !name) return refuse(socket, '404 Not Found');
    if (this.isClosing || this.waiting >= MAX_WAITING) return refuse(socket, '503 Service Unavailable');
    const version = url.searchParams.get('v');
    this.waiting++;
    const admission = await this.desk
      .ask({ name, cookie: request.headers.cookie, version: version === null ? undefined : Number(version) })
      .catch((problem: unknown): Admission => {
        this.log.error('A socket could not be admitted.', withoutContent(problem));
        return { refused: closeCodes.retry };
      })
      .finally(() => this.waiting--);
    let isShaken = false;
    try {
      this.server.handleUpgrade(request, socket, head, (ws) => {
        isShaken = true;
        this.alive.add(ws);
        ws.once('close', () => this.alive.delete(ws));
        if (this.isClosing) turnAway(ws, closeCodes.drain);
        else if ('refused' in admission) turnAway(ws, admission.refused);
        else this.seat(ws, admission);
      });
    } finally {
      if (!isShaken && 'visitor' in admission) this.engine.sockets.giveBack(admission.visitor.session);
    }
  }

  /** Handlers are attached before control returns: the first frame may be in the same packet as the handshake. */
  private seat(ws: WebSocket, socket: OpenSocket): void {
    const { engine } = this;
    engine.sockets.add(socket);
    if (this.revocations.hasEnded(socket.visitor.session)) {
      engine.sockets.remove(socket);
      return turnAway(ws, closeCodes.session);
    }
    let closedBy: number | undefined;
    const transport = transportOf(ws, (code) => (closedBy = code));
    const session = engine.rooms.open(socket.room, socket.visitor, transport);
    ws.on('message', (data) => {
      if (Buffer.isBuffer(data)) session.receive(data);
    });
    ws.on('error', () => ws.terminate());
    ws.on('close', () => {
      engine.sockets.remove(socket);
      session.closed();
      this.openings.closed(socket, closedBy);
    });
  }
}

const transportOf = (ws: WebSocket, onClosed: (code: number) => void): Transport => ({
  send: (bytes) => ws.send(bytes),
  buffered: () => ws.bufferedAmount,
  pause: () => ws.pause(),
  resume: () => ws.resume(),
  close: (code, reason) => {
    // The peer's answer to the close must be read, also where its words no longer are.
    ws.resume();
    onClosed(code);
    ws.close(code, reason);
  },
});

// A close code tells the provider whether to come back; an HTTP status would have it try for ever.
function turnAway(ws: WebSocket, code: CloseCode): void {
  ws.on('error', () => ws.terminate());
  ws.close(code);
  setTimeout(() => ws.terminate(), GOODBYE_MS).unref();
}

const pause = (ms: number) => new Promise((after) => setTimeout(after, ms));

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
