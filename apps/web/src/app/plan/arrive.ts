// Whoever comes to a part of a plan by its address is led there as soon as the plan is shown.
import { afterNextRender, effect, inject, Injector, untracked } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { jumpTo } from './jump';
import type { PlanStore } from './plan-store';

/** Call it where `inject` may be called. */
export function arriveAt(store: PlanStore): void {
  const route = inject(ActivatedRoute);
  const injector = inject(Injector);
  let last: string | null = null;
  effect(() => {
    const isShown = store.sections().length > 0;
    const place = untracked(() => route.snapshot.fragment);
    if (!isShown || place === last) return;
    last = place;
    if (place) afterNextRender(() => jumpTo(place), { injector });
  });
}
