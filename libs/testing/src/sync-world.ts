// A whole sync service that runs by hand: rooms on a memory log, peers on a pumped wire, a gate whose answers a test sets.
import {
  asRoomId,
  createRooms,
  type Bus,
  type Events,
  type Gate,
  type Level,
  type Limits,
  type Member,
  type RoomId,
  type Rooms,
  type Shape,
  type Standing,
  type Timers,
} from '@samplan/sync/server';
import * as Y from 'yjs';
import { FakeTimers } from './fake-timers';
import { MemoryLog } from './memory-log';
import { randomFrom, type Random } from './seeds';
import { SyncPeer } from './sync-peer';
import { Wire } from './wire';

/** Roots `text` and `body`; an element `bad` is unlawful, and so is nesting of more than 20. */
export const openShape: Shape = {
  allowsRoot: (_, name) => name === 'text' || name === 'body',
  rootType: (_, name) => (name === 'text' ? 'text' : 'xml'),
  problem: (_, doc) => problemIn(doc.share.get('body'), 0),
};

function problemIn(node: unknown, depth: number): string | undefined {
  if (depth > 20) return 'too deep';
  if (node instanceof Y.XmlElement && node.nodeName === 'bad') return 'bad';
  if (!(node instanceof Y.XmlFragment)) return undefined;
  for (const child of node.toArray()) {
    const problem = problemIn(child, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}

/** Levels as a test sets them. What is known without asking stays as it was until it is forgotten, as a lease does. */
export class FakeGate implements Gate {
  readonly truth = new Map<string, Level>();
  /** Roots that an actor may not write in; none unless told. */
  readonly guarded = new Map<string, readonly string[]>();
  away = false;
  private readonly leases = new Map<string, Standing>();

  constructor(private readonly log: MemoryLog) {}

  known(member: Member): Standing | undefined {
    return this.leases.get(member.actor);
  }

  async ask(member: Member, room: RoomId): Promise<Standing> {
    if (this.away) throw new Error('the gate is away');
    const guarded = this.guarded.get(member.actor);
    const standing: Standing = {
      level: this.truth.get(member.actor) ?? 'edit',
      epoch: this.log.epoch(room),
      ...(guarded && { mayWrite: (root: string) => !guarded.includes(root) }),
    };
    this.leases.set(member.actor, standing);
    return standing;
  }

  /** Access changes in the log; nobody is told. */
  set(actor: string, level: Level, room: RoomId): void {
    this.truth.set(actor, level);
    this.log.raiseEpoch(room);
  }

  /** From now on the actor may not write in these roots; nobody is told. */
  guard(actor: string, roots: readonly string[], room: RoomId): void {
    this.guarded.set(actor, roots);
    this.log.raiseEpoch(room);
  }

  forget(): void {
    this.leases.clear();
  }
}

export interface WorldOptions {
  readonly random?: Random;
  readonly limits?: Partial<Limits>;
  readonly events?: Events;
  readonly log?: MemoryLog;
  readonly bus?: Bus;
  readonly shape?: Shape;
}

export class SyncWorld {
  readonly room = asRoomId('ip/plan/section/1');
  readonly timers = new FakeTimers();
  readonly log: MemoryLog;
  readonly wire: Wire;
  readonly gate: FakeGate;
  readonly problems: string[] = [];
  rooms: Rooms;
  readonly peers: SyncPeer[] = [];
  private sockets = 0;
  private killed = 0;

  constructor(private readonly options: WorldOptions = {}) {
    this.log = options.log ?? new MemoryLog();
    this.wire = new Wire(options.random ?? randomFrom(1));
    this.gate = new FakeGate(this.log);
    this.rooms = this.start();
  }

  /** A peer of this account; not yet connected. */
  peer(actor: string, more: Partial<Member> = {}): SyncPeer {
    const dial = (peer: SyncPeer) =>
      this.wire.connect(peer, (transport) => {
        const identity = { name: actor, party: 'owner', personId: `person-${actor}` };
        const member = { id: `${actor}-${this.sockets++}`, actor, identity, ...more };
        return this.rooms.open(this.room, member, transport);
      });
    const peer = new SyncPeer(actor, dial);
    this.peers.push(peer);
    return peer;
  }

  /** A peer that is connected and has the document. */
  async join(actor: string, more: Partial<Member> = {}): Promise<SyncPeer> {
    const peer = this.peer(actor, more);
    peer.connect();
    await this.settle();
    return peer;
  }

  /** Delivers and runs all there is, in no time. */
  async settle(): Promise<void> {
    do await this.timers.settle();
    while (this.wire.step());
  }

  /** Lets time pass, a tenth of a second at most between deliveries. */
  async pass(ms: number): Promise<void> {
    await this.settle();
    for (let left = ms; left > 0; left -= 100) {
      await this.timers.advance(Math.min(100, left));
      await this.settle();
    }
  }

  /** The server process dies and another starts on the same log. What hung in the log is lost, or stored in silence. */
  kill(committed = false): void {
    this.timers.kill();
    this.killed += 1;
    this.log.kill(committed);
    this.gate.forget();
    this.rooms = this.start();
    for (const connection of this.wire.connections) connection.cut(false);
  }

  /** The words in the log. */
  get words(): string {
    return this.log.doc(this.room).getText('text').toString();
  }

  /** Time as one process has it: after its death nothing more is run for it. */
  private process(): Timers {
    const born = this.killed;
    const { timers } = this;
    const whileAlive = (run: () => void) => () => {
      if (this.killed === born) run();
    };
    return {
      now: () => timers.now(),
      after: (ms, run) => timers.after(ms, whileAlive(run)),
      soon: (run) => timers.soon(whileAlive(run)),
    };
  }

  private start(): Rooms {
    const { gate, log } = this;
    const timers = this.process();
    const { limits = {}, events = {}, bus, shape = openShape } = this.options;
    const onProblem: Events['onProblem'] = (problem) => this.problems.push(problem.what);
    const generous = { updatesPerSecond: 1000, updateBurst: 1000, syncStep1EveryMs: 0, ...limits };
    return createRooms({
      gate,
      shape,
      log,
      timers,
      limits: generous,
      events: { onProblem, ...events },
      ...(bus ? { bus } : {}),
    });
  }
}
