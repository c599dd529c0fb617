// The sync engine of this process with all that it stands on, and its end: nothing that was read is left unsaid.
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createRooms, DEFAULT_LIMITS, type RoomId, type Rooms, type Seq } from '@samplan/sync/server';
import { Leases } from '../access/leases';
import { Sessions } from '../identity/sessions';
import { Bell, type ChangeRing } from '../kernel/bell';
import { CLOCK, type Clock } from '../kernel/clock';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { UnstoredWords } from '../words/unstored-words';
import { Addresses } from './addresses';
import { InProcessBus } from './bus';
import { ItemRoots } from './item-roots';
import { LogWatch } from './log-watch';
import { PgUpdateLog } from './pg-update-log';
import { PlanGate } from './plan-gate';
import { GATHER_MS } from './projections';
import { ShapeCheck } from './shape-check';
import { Sockets } from './sockets';
import { TurnedAway } from './turned-away';
import { Writing } from './writing';

/** The engine would ask the log room by room; LogWatch asks for all at once. */
const NEVER_MS = 2 ** 30;
const MAX_SPREAD_MS = 6000;

@Injectable()
export class Engine {
  readonly addresses = new Addresses();
  readonly sockets: Sockets;
  readonly rooms: Rooms;
  private readonly updates: PgUpdateLog;
  private readonly watch: LogWatch;
  private readonly turnedAway: TurnedAway;
  private readonly bus = new InProcessBus();
  private readonly off: () => void;
  private readonly log = new Logger('Sync');

  constructor(
    database: Database,
    leases: Leases,
    sessions: Sessions,
    bell: Bell,
    unstored: UnstoredWords,
    @Inject(CLOCK) clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    const { addresses } = this;
    const { pollMs, projectionMs } = { ...DEFAULT_LIMITS, ...config.sync };
    const writing = new Writing(bell, sessions, addresses, clock);
    this.sockets = new Sockets(config.sync.socketsPerSession);
    this.updates = new PgUpdateLog(database.syncPool, addresses);
    const { bus } = this;
    this.turnedAway = new TurnedAway(unstored, addresses);
    this.watch = new LogWatch(this.updates, this.sockets, bus, pollMs);
    this.rooms = createRooms({
      gate: new PlanGate(leases, addresses, new ItemRoots(database)),
      shape: new ShapeCheck(addresses),
      log: this.updates,
      bus,
      limits: { ...config.sync, projectionMs: projectionMs - GATHER_MS, pollMs: NEVER_MS },
      events: {
        onWritten: (room, _actor, member) => writing.written(room, member),
        onTurnedAway: (room, member, update) => this.turnedAway.take(room, member, update),
        onProblem: ({ room, what }) => this.log.warn(`${what} (section ${addresses.find(room)?.section ?? 'unknown'})`),
      },
    });
    this.off = bell.onChanged((ring) => this.heard(ring));
    this.watch.start();
  }

  /** A room that is open and behind this row reads on before it greets anybody. */
  reachesTo(room: RoomId, seq: Seq): void {
    this.bus.announce(room, seq);
  }

  /** Stores and acknowledges what was read, then closes the sockets one after another, so that they do not all come back at once. */
  async drain(): Promise<void> {
    this.watch.stop();
    this.off();
    await this.rooms.drain(Math.min(MAX_SPREAD_MS, this.sockets.size * 5));
    await this.turnedAway.settle();
    await this.updates.close();
  }

  /** Rows that a command wrote are in the log when its ring is heard; one that is missed heals by the watch. */
  private heard({ topic, section }: ChangeRing): void {
    if ((topic !== 'words' && topic !== 'facts') || !section) return;
    this.watch.lookAt(this.addresses.roomsOf(section)).catch(() => undefined);
  }
}
