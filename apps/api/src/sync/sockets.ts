// The open sockets of this process: who, in which room, and how many a session holds.
import type { SessionId } from '@samplan/domain';
import type { RoomId } from '@samplan/sync/server';
import type { OpeningId } from '../kernel/audit';
import type { Visitor } from './visitor';

export interface OpenSocket {
  readonly visitor: Visitor;
  readonly room: RoomId;
  /** Its row in the log. */
  readonly opening: OpeningId;
}

export class Sockets {
  private readonly open = new Map<string, OpenSocket>();
  private readonly held = new Map<SessionId, number>();

  constructor(private readonly perSession: number) {}

  /** Takes one of the session's places, also for a socket still on its way in. @returns false where none is left */
  take(session: SessionId): boolean {
    const held = this.held.get(session) ?? 0;
    if (held >= this.perSession) return false;
    this.held.set(session, held + 1);
    return true;
  }

  giveBack(session: SessionId): void {
    const held = (this.held.get(session) ?? 0) - 1;
    if (held > 0) this.held.set(session, held);
    else this.held.delete(session);
  }

  add(socket: OpenSocket): void {
    this.open.set(socket.visitor.id, socket);
  }

  remove({ visitor }: OpenSocket): void {
    if (this.open.delete(visitor.id)) this.giveBack(visitor.session);
  }

  all(): OpenSocket[] {
    return [...this.open.values()];
  }

  get size(): number {
    return this.open.size;
  }
}
