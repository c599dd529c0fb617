// All open rooms of the process: the host opens sessions here, has them asked anew, and drains them.
import { closeCodes, type CloseCode } from '../close-codes';
import {
  DEFAULT_LIMITS,
  type Bus,
  type Events,
  type Gate,
  type Limits,
  type Member,
  type RoomId,
  type Seq,
  type Shape,
  type Timers,
  type Transport,
  type UpdateLog,
} from '../ports';
import { Committer } from './committer';
import { closeSpread, drained } from './drain';
import type { Host } from './host';
import { Room } from './room';
import type { Session } from './session';
import { systemTimers } from './system-timers';

export interface RoomsOptions {
  readonly gate: Gate;
  readonly shape: Shape;
  readonly log: UpdateLog;
  /** Only where several instances write to the same log. */
  readonly bus?: Bus;
  readonly timers?: Timers;
  readonly limits?: Partial<Limits>;
  readonly events?: Events;
}

/** The host's end of one socket. */
export interface SessionHandle {
  /** One whole frame from the peer. */
  receive(bytes: Uint8Array): void;
  /** The socket is gone, whoever closed it. */
  closed(): void;
}

export interface RoomsStats {
  readonly rooms: number;
  readonly sessions: number;
  /** Bytes received and not yet in the log. */
  readonly queuedBytes: number;
}

export interface Rooms {
  /** A member whom the host has let in, its opening already in the audit. Frames may be handed over at once. */
  open(room: RoomId, member: Member, transport: Transport): SessionHandle;
  /** Asks the gate afresh for each live session that the filter picks; writes wait for the answer. */
  recheck(filter: (room: RoomId, member: Member) => boolean): void;
  /** Closes the sessions that the filter picks; what they sent earlier is still stored. */
  close(filter: (room: RoomId, member: Member) => boolean, code: CloseCode): void;
  /** Closes the one socket with that member id. */
  closeMember(memberId: string, code: CloseCode): void;
  /** Stops reading, stores what was read, acknowledges it, closes every socket with 1012 over `spreadMs`. */
  drain(spreadMs?: number): Promise<void>;
  stats(): RoomsStats;
}

/** Builds the engine. Nothing runs before the first session is opened. */
export function createRooms(options: RoomsOptions): Rooms {
  const rooms = new Map<RoomId, Room>();
  const timers = options.timers ?? systemTimers;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const stored = (room: RoomId, seq: Seq): void => rooms.get(room)?.loop.heard(seq);
  const committer = new Committer(options.log, timers, limits.busyMs, stored);
  const { gate, shape, log, bus, events = {} } = options;
  const host: Host = { gate, shape, log, bus, timers, limits, events, committer };
  const off = bus?.onAnnounced(stored);
  let draining = false;

  const roomOf = (id: RoomId): Room => {
    const known = rooms.get(id);
    if (known) return known;
    const made = new Room(id, host, () => rooms.delete(id));
    rooms.set(id, made);
    return made;
  };
  const sessions = (): Session[] => [...rooms.values()].flatMap((room) => [...room.sessions]);
  const picked = (filter: (room: RoomId, member: Member) => boolean): Session[] =>
    sessions().filter((session) => filter(session.room.id, session.member));

  const close: Rooms['close'] = (filter, code) => {
    for (const session of picked(filter)) session.close(code, 'closed by the host');
  };

  return {
    close,
    open(id, member, transport) {
      if (draining) {
        transport.close(closeCodes.drain, 'draining');
        return closedSession;
      }
      return roomOf(id).open(member, transport);
    },
    recheck(filter) {
      for (const session of picked(filter)) session.ask(true);
    },
    closeMember: (memberId, code) => close((_, member) => member.id === memberId, code),
    async drain(spreadMs) {
      draining = true;
      for (const session of sessions()) session.reading.stop('drain');
      await drained(timers, limits.busyMs * 2, () => [...rooms.values()].every((room) => room.loop.settled));
      await Promise.all([...rooms.values()].map((room) => room.flush()));
      await closeSpread(timers, sessions(), spreadMs);
      for (const room of [...rooms.values()]) room.end();
      off?.();
    },
    stats() {
      const all = [...rooms.values()];
      return {
        rooms: all.length,
        sessions: all.reduce((sum, room) => sum + room.sessions.size, 0),
        queuedBytes: all.reduce((sum, room) => sum + room.loop.queuedBytes, 0),
      };
    },
  };
}

const closedSession: SessionHandle = { receive: () => undefined, closed: () => undefined };
