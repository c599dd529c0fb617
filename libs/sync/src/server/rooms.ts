// All open rooms of the process: the host opens sessions here, has them asked anew, and drains them.
import type { CloseCode } from '../close-codes';
import type { Bus, Events, Gate, Limits, Member, RoomId, Shape, Timers, Transport, UpdateLog } from '../ports';

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

export function createRooms(options: RoomsOptions): Rooms {
  void options;
  throw new Error('not yet built');
}
