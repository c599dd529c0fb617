// Hears the router: what happens after a page has changed, such as moving the focus.
import { DestroyRef, inject } from '@angular/core';
import { NavigationEnd, Router, type Event } from '@angular/router';

/** Call it where `inject` may be called. `isFirst` is true until a page has been shown. */
export function onNavigation(heard: (event: Event, isFirst: boolean) => void): void {
  let isFirst = true;
  const hearing = inject(Router).events.subscribe((event) => {
    heard(event, isFirst);
    if (event instanceof NavigationEnd) isFirst = false;
  });
  inject(DestroyRef).onDestroy(() => hearing.unsubscribe());
}
