// A value that stands still while one writes, so that nothing above the text comes or goes and makes it jump.
import { linkedSignal, type Signal } from '@angular/core';

export function heldWhileWriting<T>(isWriting: () => boolean, value: () => T): Signal<T> {
  return linkedSignal<{ isWriting: boolean; value: T }, T>({
    source: () => ({ isWriting: isWriting(), value: value() }),
    computation: (now, before) => (now.isWriting && before ? before.value : now.value),
  }).asReadonly();
}
