// What peers are sent of the stored document: greetings, updates as they are stored, one diff to those who lag.
import * as Y from 'yjs';
import { closeCodes } from '../close-codes';
import type { Timers } from '../ports';
import { frames } from '../protocol';
import { line, lookMs } from './line';
import type { Session } from './session';

const patienceMs = 30_000;

/** What is in the log, as it stands now. */
export interface Shown {
  readonly doc: Y.Doc;
  /** The latest epoch known; nobody with an older standing is told anything. */
  readonly epoch: number;
}

/** Peers that lag behind, because their line is full or their standing is being asked for. */
export class Straggling {
  private readonly sessions = new Set<Session>();
  private cancel: (() => void) | undefined;

  constructor(
    private readonly timers: Timers,
    private readonly wake: () => void,
  ) {}

  add(session: Session, before: Map<number, number>): void {
    session.behind = before;
    session.behindSince = this.timers.now();
    this.sessions.add(session);
    this.look();
  }

  /** Sends each what it lacks, as one update, where it can be sent; cuts off those who never catch up. */
  serve({ doc, epoch }: Shown): void {
    for (const session of this.sessions) {
      if (session.state === 'closed' || !session.behind) this.sessions.delete(session);
      else if (session.buffered() > line.choked || this.timers.now() - session.behindSince > patienceMs) {
        session.close(closeCodes.retry, 'too slow');
      } else if (session.isCalm && session.mayHear(epoch)) {
        session.send(frames.update(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(session.behind))));
        session.behind = undefined;
        this.sessions.delete(session);
      }
    }
  }

  end(): void {
    this.cancel?.();
    this.cancel = undefined;
  }

  /** Wakes the room a little later, and again as long as somebody lags. */
  look(): void {
    this.cancel ??= this.timers.after(lookMs, () => {
      this.cancel = undefined;
      this.wake();
      if (this.sessions.size > 0) this.look();
    });
  }
}

/** Sends stored changes to all who listen, but not back to a sole sender. `before` is the state they stand on. */
export function fanOut(
  sessions: Iterable<Session>,
  changes: readonly Uint8Array[],
  before: Map<number, number>,
  epoch: number,
  soleSender: Session | undefined,
  straggling: Straggling,
): void {
  const messages = changes.map((change) => frames.update(change));
  for (const session of sessions) {
    if (session === soleSender || !session.listening || session.behind) continue;
    if (!session.mayHear(epoch) || session.buffered() > line.full) {
      if (session.state === 'live') straggling.add(session, before);
    } else for (const message of messages) session.send(message);
  }
}

/**
 * Greets newcomers and answers SyncStep1. The server's own SyncStep1 goes first: what it brings is waited for.
 * True where somebody must read more of what is on the way before there is an answer.
 */
export function greet(
  wanting: Set<Session>,
  { doc, epoch }: Shown,
  present: (session: Session) => Uint8Array | undefined,
): boolean {
  if (wanting.size === 0) return false;
  let isSomebodySlow = false;
  const step1 = frames.step1(Y.encodeStateVector(doc));
  let whole: Uint8Array | undefined;
  for (const session of wanting) {
    if (!session.mayHear(epoch)) continue;
    if (!session.isCalm) {
      isSomebodySlow = true;
      continue;
    }
    if (!session.greeted) {
      session.greeted = true;
      session.send(step1);
      session.send(frames.level(session.level));
    }
    wanting.delete(session);
    const { vector } = session;
    if (!vector) continue;
    session.vector = undefined;
    const isEmpty = vector.length === 1 && vector[0] === 0;
    try {
      const update = isEmpty ? (whole ??= Y.encodeStateAsUpdate(doc)) : Y.encodeStateAsUpdate(doc, vector);
      session.send(frames.step2(update));
    } catch {
      session.refuse(0, 'malformed');
      continue;
    }
    if (!session.listening) {
      const others = present(session);
      if (others) session.send(others);
    }
    session.listening = true;
    session.behind = undefined;
  }
  return isSomebodySlow;
}

export function keepAlive(sessions: Iterable<Session>): void {
  for (const session of sessions) if (session.state === 'live' && session.isCalm) session.send(frames.keepalive);
}
