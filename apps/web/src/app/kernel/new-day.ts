// At midnight in Norway facts begin and end, and no bell rings for it: then what is shown is asked for again.
import { effect, inject, Service, untracked } from '@angular/core';
import { addDays, osloDate, osloMidnight } from '@samplan/domain';
import { CLOCK } from './clock';
import { GraphqlClient } from './graphql-client';
import { Session } from './session';

/** So that not everybody asks at once. */
const SPREAD_MS = 1000;

/** Milliseconds until the next day begins in Norway. */
export const untilNewDay = (now: number): number => osloMidnight(addDays(osloDate(now), 1)) - now;

@Service()
export class NewDay {
  private readonly client = inject(GraphqlClient);
  private readonly clock = inject(CLOCK);
  private readonly session = inject(Session);
  private cancel: (() => void) | undefined;

  constructor() {
    effect(() => {
      const now = this.session.me()?.session.now;
      untracked(() => {
        this.cancel?.();
        if (now !== undefined) this.wait(Date.parse(now));
      });
    });
  }

  /** @param now by the server's clock, which counts */
  private wait(now: number): void {
    const ms = untilNewDay(now) + Math.random() * SPREAD_MS;
    this.cancel = this.clock.after(ms, () => {
      this.client.fetchAllAgain();
      this.wait(now + ms);
    });
  }
}
