// What the host supplies to the engine. The engine knows rooms, sessions and bytes, and nothing of plans or databases.
export type RoomId = string & { readonly __room: true };
export type Seq = number;
export type Level = 'none' | 'read' | 'comment' | 'edit';

export const asRoomId = (text: string): RoomId => text as RoomId;

/** One open socket as the host knows it: who writes, and how others see them. */
export interface Member {
  /** Unique for each socket. */
  readonly id: string;
  /** The account behind it; log rows and client ids belong to it. */
  readonly actor: string;
  /** What the server stamps on the member's presence; a client can not set it. */
  readonly identity: Identity;
  /** Takes part unseen: others get no presence of this member. */
  readonly hidden?: boolean;
}

export interface Identity {
  readonly name: string;
  readonly party: string;
  readonly personId: string;
}

export interface Standing {
  readonly level: Level;
  /** The access epoch under which that is true; an append under another is refused by the log. */
  readonly epoch: number;
  /** Which roots one who may edit may write in; absent where that is all of them. Pure, and true under the same epoch. */
  readonly mayWrite?: (root: string) => boolean;
}

/** Asked for every message. `fresh` asks past any lease. Rejects only when the host can not tell: then doors close. */
export interface Gate {
  /** The standing known now without waiting, or undefined where it must be asked for. */
  known(member: Member, room: RoomId): Standing | undefined;
  ask(member: Member, room: RoomId, fresh?: boolean): Promise<Standing>;
}

/** What may stand in a document. Pure; called on every update, so it is cheap. */
export interface Shape {
  /** May a root of this name stand in this room? */
  allowsRoot(room: RoomId, name: string): boolean;
  /** Type the root must be read as before the first update, so that checks see it. */
  rootType(room: RoomId, name: string): 'xml' | 'text';
  /** Is the whole document lawful (node names, attributes, depth)? Asked of the head after a batch. Text says why not. */
  problem(room: RoomId, doc: import('yjs').Doc): string | undefined;
}

/** One sender's updates of one commit: in the log they are one row. */
export interface Entry {
  readonly member: Member;
  readonly updates: readonly Uint8Array[];
  /** clientIDs that wrote structs for the first time in this document: registered to the actor with this row. */
  readonly newClients: readonly number[];
}

export interface Batch {
  readonly room: RoomId;
  readonly epoch: number;
  readonly entries: readonly Entry[];
}

/** stored: `base` is the sequence number before the batch's first row. */
export type Appended =
  | { readonly kind: 'stored'; readonly base: Seq }
  | { readonly kind: 'stale' }
  | { readonly kind: 'busy' }
  /** A clientID of the batch belongs to another actor. */
  | { readonly kind: 'foreign' };

export interface Stored {
  /** State up to `seq`, V1, or undefined where there is none. */
  readonly snapshot: { readonly seq: Seq; readonly update: Uint8Array } | undefined;
  /** Updates after the snapshot, in order. */
  readonly tail: readonly { readonly seq: Seq; readonly update: Uint8Array }[];
  readonly lastSeq: Seq;
  /** clientID → actor. */
  readonly clients: ReadonlyMap<number, string>;
}

/** The log of record. Rejects when the store is away: nothing is acknowledged then. */
export interface UpdateLog {
  /** All rooms of the process together, one answer per batch, in order. */
  append(batches: readonly Batch[]): Promise<readonly Appended[]>;
  load(room: RoomId): Promise<Stored>;
  /** Updates after `seq`, written by this process or another. */
  since(room: RoomId, seq: Seq): Promise<readonly { readonly seq: Seq; readonly update: Uint8Array }[]>;
  /** A verified state up to `seq`. A snapshot is a cache: it never removes a row. */
  saveSnapshot(room: RoomId, seq: Seq, state: Uint8Array): Promise<void>;
  /** The words to show, to search and to print, as of `seq`; ignored where a later one stands. */
  saveProjection(room: RoomId, seq: Seq, doc: import('yjs').Doc): Promise<void>;
}

/** Other instances. A hint only: the log is read for what is missing. */
export interface Bus {
  announce(room: RoomId, seq: Seq): void;
  onAnnounced(heard: (room: RoomId, seq: Seq) => void): () => void;
}

export interface Transport {
  send(bytes: Uint8Array): void;
  /** Bytes accepted by `send` and not yet on the wire. */
  buffered(): number;
  /** Stops and resumes reading from the peer. */
  pause(): void;
  resume(): void;
  close(code: number, reason: string): void;
}

/** Timers and time, replaced by the pumped wire in tests. Milliseconds. */
export interface Timers {
  now(): number;
  after(ms: number, run: () => void): () => void;
  /** Runs after what is queued now, as setImmediate does. */
  soon(run: () => void): void;
}

export interface Limits {
  readonly updateBytes: number;
  readonly syncStep2Bytes: number;
  readonly structs: number;
  readonly stateBytes: number;
  readonly updatesPerSecond: number;
  readonly updateBurst: number;
  readonly bytesPerSecond: number;
  readonly syncStep1EveryMs: number;
  readonly awarenessBytes: number;
  readonly awarenessPerSecond: number;
  readonly queueBytes: number;
  readonly busyMs: number;
  readonly keepaliveMs: number;
  readonly projectionMs: number;
  readonly snapshotRows: number;
  readonly snapshotBytes: number;
  readonly unloadMs: number;
  readonly pollMs: number;
}

/** Far above what people type, and below what one peer could hurt the others with. Sizes in bytes, times in milliseconds. */
export const DEFAULT_LIMITS: Limits = {
  updateBytes: 256 * 1024,
  syncStep2Bytes: 1024 * 1024,
  structs: 50_000,
  stateBytes: 2 * 1024 * 1024,
  updatesPerSecond: 30,
  updateBurst: 100,
  bytesPerSecond: 512 * 1024,
  syncStep1EveryMs: 2000,
  awarenessBytes: 2048,
  awarenessPerSecond: 10,
  queueBytes: 1024 * 1024,
  busyMs: 2000,
  keepaliveMs: 15_000,
  projectionMs: 250,
  snapshotRows: 500,
  snapshotBytes: 256 * 1024,
  unloadMs: 60_000,
  pollMs: 2000,
};

/** What the host may want to hear; none of it bears content but `onTurnedAway`. */
export interface Events {
  /** Somebody's words were stored in the room; at most once a second each room and actor. */
  onWritten?(room: RoomId, actor: string, member: Member): void;
  /** An update of a member whose access was lowered or ended before it was stored. It is merged nowhere; whose it is, stays theirs. */
  onTurnedAway?(room: RoomId, member: Member, update: Uint8Array): void;
  onProblem?(problem: { room: RoomId; member?: Member; what: string }): void;
}
