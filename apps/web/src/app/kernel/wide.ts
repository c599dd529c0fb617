// Whether there is room for two columns, as the styles have it.
import { DestroyRef, inject, signal, type Signal } from '@angular/core';

/** Call it where `inject` may be called. */
export function isWide(): Signal<boolean> {
  const screen = matchMedia('(min-width: 62rem)');
  const wide = signal(screen.matches);
  const look = (): void => wide.set(screen.matches);
  screen.addEventListener('change', look);
  inject(DestroyRef).onDestroy(() => screen.removeEventListener('change', look));
  return wide.asReadonly();
}
