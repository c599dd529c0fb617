// Who is let in to a page. The server decides; this only spares people a page that would be empty.
import { inject } from '@angular/core';
import { Router, type CanMatchFn } from '@angular/router';
import { Session } from './session';

/** The page exists for those signed in; others get the next page with the same address. */
export const whenSignedIn: CanMatchFn = async () => (await inject(Session).known()) === 'signed-in';

/** Others are shown the landing, which brings them back here afterwards. */
export const onlySignedIn: CanMatchFn = async (_route, segments) => {
  const router = inject(Router);
  if ((await inject(Session).known()) === 'signed-in') return true;
  const back = '/' + segments.map((segment) => segment.path).join('/');
  return router.createUrlTree(['/'], { queryParams: { return: back } });
};
