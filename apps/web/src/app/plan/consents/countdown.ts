// A minute in which something can be undone, second by second.
import { DestroyRef, inject, signal } from '@angular/core';
import { CLOCK } from '../../kernel/clock';

/** Seconds left until `end`; none below zero. @param end in milliseconds since 1970 */
export const secondsLeft = (end: number, now: number): number => Math.max(0, Math.ceil((end - now) / 1000));

/** The time as it goes, each second, while the component lives. Call it where `inject` may be called. */
export function seconds() {
  const clock = inject(CLOCK);
  const now = signal(clock.now());
  let cancel: () => void;
  const wait = () => {
    cancel = clock.after(1000, () => {
      now.set(clock.now());
      wait();
    });
  };
  wait();
  inject(DestroyRef).onDestroy(() => cancel());
  return now.asReadonly();
}
