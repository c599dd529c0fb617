// Who is let in to a page. The server decides; this only spares people a page that would be empty.
import { inject } from '@angular/core';
import { Router, type CanMatchFn, type UrlSegment } from '@angular/router';
import { Session } from './session';

const FIRST_QUESTION = 'safe-contact';

const addressOf = (segments: readonly UrlSegment[]): string => '/' + segments.map(({ path }) => path).join('/');

/** The page exists for those signed in; others get the next page with the same address. */
export const whenSignedIn: CanMatchFn = async (_route, segments) => {
  const [session, router] = [inject(Session), inject(Router)];
  if ((await session.known()) !== 'signed-in') return false;
  return afterFirstQuestion(session, router, segments);
};

/** Others are shown the landing, which brings them back here afterwards. */
export const onlySignedIn: CanMatchFn = async (_route, segments) => {
  const [session, router] = [inject(Session), inject(Router)];
  if ((await session.known()) === 'signed-in') return afterFirstQuestion(session, router, segments);
  return router.createUrlTree(['/'], { queryParams: { return: addressOf(segments) } });
};

/** Whoever owns a plan is asked first of all who is not to know of it: before any page that may tell of it. */
function afterFirstQuestion(session: Session, router: Router, segments: readonly UrlSegment[]) {
  if (!session.me()?.safeContact.isOpen || segments[0]?.path === FIRST_QUESTION) return true;
  return router.createUrlTree(['/', FIRST_QUESTION], { queryParams: { return: addressOf(segments) } });
}
