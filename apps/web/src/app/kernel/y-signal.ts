// The one bridge from what Yjs knows to signals: subscribe, read, and stop when the holder goes.
import { signal, type Signal, type ValueEqualityFn } from '@angular/core';

/** Whoever holds the signal and can say when it is over; a DestroyRef is one. */
export interface Holder {
  onDestroy(run: () => void): unknown;
}

/**
 * A signal of something that tells of its changes by a callback.
 * @param subscribe begins to listen and returns what stops it
 * @param read the value as it stands now; asked once at the start and once for each change
 */
export function ySignal<T>(
  subscribe: (changed: () => void) => () => void,
  read: () => T,
  holder: Holder,
  equal?: ValueEqualityFn<T>,
): Signal<T> {
  const value = signal(read(), equal ? { equal } : {});
  holder.onDestroy(subscribe(() => value.set(read())));
  return value.asReadonly();
}
