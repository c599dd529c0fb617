// The end of a process: wait for what is under way, then send everybody away a few at a time.
import { closeCodes } from '../close-codes';
import type { Timers } from '../ports';
import type { Session } from './session';

const lookMs = 5;
/** Without another wish, this much time is given to each socket, up to ten seconds for all. */
const perSocketMs = 20;
const spreadAtMostMs = 10_000;

/** Resolves when `done` is true, or after `atMostMs`. */
export async function drained(timers: Timers, atMostMs: number, done: () => boolean): Promise<void> {
  const until = timers.now() + atMostMs;
  while (!done() && timers.now() < until) await pause(timers, lookMs);
}

/** Closes the sockets evenly over the time, so that they do not all come back at once. */
export async function closeSpread(timers: Timers, sessions: readonly Session[], spreadMs?: number): Promise<void> {
  const spread = spreadMs ?? Math.min(spreadAtMostMs, sessions.length * perSocketMs);
  const each = sessions.length > 0 ? spread / sessions.length : 0;
  for (const session of sessions) {
    session.close(closeCodes.drain, 'the server restarts');
    if (each > 0) await pause(timers, each);
  }
}

const pause = (timers: Timers, ms: number): Promise<void> =>
  new Promise((resolve) => {
    timers.after(ms, resolve);
  });
