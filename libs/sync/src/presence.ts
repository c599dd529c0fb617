// Who is here and where: one client id a socket, its cursor and nothing else from the client, its identity from the server.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Claims, type Claim } from './claims';
import { isCursor } from './cursor';
import type { Identity, Level, Limits, Member, Timers } from './ports';
import { frames } from './protocol';

/** The field in which editors of the Yjs family look for the name at a cursor. */
export const identityField = 'user';

/** One client id with its state as JSON text; `null` says that it is gone. */
export interface PresenceEntry {
  readonly clientId: number;
  readonly clock: number;
  readonly json: string;
}

/** Reads an awareness payload. Throws on bytes that are none. */
export function readEntries(payload: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(payload);
  const entries: PresenceEntry[] = [];
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    entries.push({ clientId, clock, json: decoding.readVarString(decoder) });
  }
  return entries;
}

export const writeEntries = (entries: readonly PresenceEntry[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const entry of entries) {
      encoding.writeVarUint(encoder, entry.clientId);
      encoding.writeVarUint(encoder, entry.clock);
      encoding.writeVarString(encoder, entry.json);
    }
  });

/** The socket behind a seat. */
export interface Present {
  readonly member: Member;
  readonly level: Level;
}

interface Seat<Holder> {
  readonly holder: Holder;
  readonly clientId: number;
  clock: number;
  /** What is shown to the others. */
  json: string;
  nextAt: number;
  cancel: (() => void) | undefined;
}

/** Payloads above this many times `awarenessBytes` are not even read: a stock client echoes what it hears of others. */
const echoFactor = 32;

/** The presence of one room, server side. It is never stored. */
export class Presence<Holder extends Present> {
  private readonly seats = new Map<number, Seat<Holder>>();
  private readonly seatOf = new Map<Holder, Seat<Holder>>();
  private readonly claims = new Claims();
  private clock = 0;

  constructor(
    private readonly timers: Timers,
    private readonly limits: Limits,
    private readonly broadcast: (frame: Uint8Array, except: Holder) => void,
  ) {}

  /** Takes what a client says of itself; what it says of others is left out. `owner` knows whose a client id is. */
  heard(holder: Holder, payload: Uint8Array, owner: (clientId: number) => string | undefined): void {
    if (holder.member.hidden === true || payload.length > this.limits.awarenessBytes * echoFactor) return;
    let entries: PresenceEntry[];
    try {
      entries = readEntries(payload);
    } catch {
      return;
    }
    for (const entry of entries) this.take(holder, entry, owner);
  }

  /** Who alone may write under this client id, while it has written nothing: one who showed it and may write. */
  writerOf(clientId: number): string | undefined {
    const claim = this.claimOn(clientId);
    return claim?.mayEdit === true ? claim.actor : undefined;
  }

  /** Frees the seat and tells the others. */
  left(holder: Holder): void {
    const seat = this.seatOf.get(holder);
    if (!seat) return;
    this.empty(seat);
    this.broadcast(
      frames.awareness(writeEntries([{ clientId: seat.clientId, clock: this.tick(), json: 'null' }])),
      holder,
    );
  }

  /** All who show themselves to `holder`, or undefined where there is nobody. */
  everyone(holder: Holder): Uint8Array | undefined {
    const others = [...this.seats.values()].filter((seat) => seat.holder !== holder);
    if (others.length === 0) return undefined;
    const entries = others.map((seat) => ({
      clientId: seat.clientId,
      clock: (seat.clock = this.tick()),
      json: seat.json,
    }));
    return frames.awareness(writeEntries(entries));
  }

  private take(holder: Holder, entry: PresenceEntry, owner: (clientId: number) => string | undefined): void {
    const seat = this.seatOf.get(holder) ?? this.claim(holder, entry, owner);
    if (seat?.clientId !== entry.clientId) return;
    if (entry.json === 'null') {
      this.left(holder);
      return;
    }
    if (entry.json.length > this.limits.awarenessBytes) return;
    const json = stamped(entry.json, holder.member.identity);
    if (json === undefined) return;
    const moved = json !== seat.json;
    seat.json = json;
    this.show(seat, moved);
  }

  private claim(
    holder: Holder,
    entry: PresenceEntry,
    owner: (id: number) => string | undefined,
  ): Seat<Holder> | undefined {
    if (entry.json === 'null') return undefined;
    const mine = claimOf(holder);
    const earlier = this.claimOn(entry.clientId);
    if ((owner(entry.clientId) ?? mine.actor) !== mine.actor) return undefined;
    if (earlier && earlier.actor !== mine.actor && (earlier.mayEdit || !mine.mayEdit)) return undefined;
    const taken = this.seats.get(entry.clientId);
    if (taken) this.empty(taken);
    this.claims.note(entry.clientId, mine);
    const seat = { holder, clientId: entry.clientId, clock: 0, json: '', nextAt: 0, cancel: undefined };
    this.seats.set(seat.clientId, seat);
    this.seatOf.set(holder, seat);
    return seat;
  }

  /** Who shows this client id now, or else did so last. */
  private claimOn(clientId: number): Claim | undefined {
    const seat = this.seats.get(clientId);
    return seat ? claimOf(seat.holder) : this.claims.get(clientId);
  }

  private empty(seat: Seat<Holder>): void {
    seat.cancel?.();
    this.claims.note(seat.clientId, claimOf(seat.holder));
    this.seats.delete(seat.clientId);
    this.seatOf.delete(seat.holder);
  }

  /** At most `awarenessPerSecond` a second, and the last of a burst always comes through. */
  private show(seat: Seat<Holder>, moved: boolean): void {
    if (seat.cancel) return;
    const now = this.timers.now();
    const wait = Math.max(seat.nextAt - now, moved ? 0 : 1000 / this.limits.awarenessPerSecond);
    if (wait > 0) {
      seat.cancel = this.timers.after(wait, () => {
        seat.cancel = undefined;
        this.send(seat);
      });
    } else this.send(seat);
  }

  private send(seat: Seat<Holder>): void {
    seat.nextAt = this.timers.now() + 1000 / this.limits.awarenessPerSecond;
    seat.clock = this.tick();
    this.broadcast(frames.awareness(writeEntries([seat])), seat.holder);
  }

  /** The server's own clock, ahead of any that a client has seen, also after a restart. */
  private tick(): number {
    this.clock = Math.max(this.clock + 1, Math.floor(this.timers.now()));
    return this.clock;
  }
}

const claimOf = ({ member, level }: Present): Claim => ({ actor: member.actor, mayEdit: level === 'edit' });

function stamped(json: string, identity: Identity): string | undefined {
  try {
    const state: unknown = JSON.parse(json);
    const cursor = typeof state === 'object' && state !== null && 'cursor' in state ? state.cursor : undefined;
    return JSON.stringify({ ...(isCursor(cursor) ? { cursor } : {}), [identityField]: identity });
  } catch {
    return undefined;
  }
}
