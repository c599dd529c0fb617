// The units that whoever is signed in leads, asked for by those alone who lead one.
import { computed, inject, type Signal } from '@angular/core';
import { LedUnitsDocument, type LedUnitsQuery } from '@samplan/contract';
import { asked } from '../kernel/asked';
import { Session } from '../kernel/session';

/** Call it where `inject` may be called. */
export function ledUnits(): Signal<LedUnitsQuery['ledUnits']> {
  const session = inject(Session);
  const isLeader = computed(() => session.me()?.worksAs.some(({ role }) => role === 'unit-leader') ?? false);
  const led = asked(LedUnitsDocument, () => (isLeader() ? {} : undefined));
  return computed(() => led.data()?.ledUnits ?? []);
}
