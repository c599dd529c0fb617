// The time, and waiting for it; the only timers of the web app. Tests put another clock in its place.
import { InjectionToken } from '@angular/core';
import { systemClock, type Clock } from '@samplan/domain';

export interface WaitingClock extends Clock {
  /** Runs once after so many milliseconds. @returns what cancels it */
  after(ms: number, run: () => void): () => void;
}

export const CLOCK = new InjectionToken<WaitingClock>('clock', {
  providedIn: 'root',
  factory: () => ({
    now: () => systemClock.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  }),
});
