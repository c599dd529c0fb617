// Signed-in sessions: the cookie holds a random secret, the database its hash; every question is asked of the row.
import { Injectable } from '@nestjs/common';
import type { SessionId } from '@samplan/domain';
import { Actors, type Actor } from '../kernel/actor';

/** Moments in milliseconds since 1970 (UTC). */
export interface SessionTimes {
  readonly idleEndsAt: number;
  readonly endsAt: number;
  readonly now: number;
}

@Injectable()
export class Sessions extends Actors {
  find(_cookieHeader: string | undefined): Promise<Actor | null> {
    return Promise.reject(new Error('Not built yet.'));
  }
  isAlive(_session: SessionId): Promise<boolean> {
    return Promise.reject(new Error('Not built yet.'));
  }
  /** Somebody is here: the idle time begins anew. Writes at most once a minute. */
  touch(_session: SessionId): Promise<void> {
    return Promise.reject(new Error('Not built yet.'));
  }
  end(_session: SessionId): Promise<void> {
    return Promise.reject(new Error('Not built yet.'));
  }
  times(_session: SessionId): Promise<SessionTimes> {
    return Promise.reject(new Error('Not built yet.'));
  }
  onEnded(_heard: (session: SessionId) => void): () => void {
    return () => undefined;
  }
}
