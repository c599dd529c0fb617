// Who is let in to a page. The server decides; this only spares people a page that would be empty.
import { inject } from '@angular/core';
import { Router, type CanMatchFn, type UrlSegment } from '@angular/router';
import { Session } from './session';

const CHOICE = 'choose-hat';
const FIRST_QUESTION = 'safe-contact';

const addressOf = (segments: readonly UrlSegment[]): string => '/' + segments.map(({ path }) => path).join('/');

/** The page exists for those signed in; others get the next page with the same address. */
export const whenSignedIn: CanMatchFn = async (_route, segments) => {
  const [session, router] = [inject(Session), inject(Router)];
  if ((await session.known()) !== 'signed-in') return false;
  return afterFirstQuestions(session, router, segments);
};

/** Others are shown the landing, which brings them back here afterwards. */
export const onlySignedIn: CanMatchFn = async (_route, segments) => {
  const [session, router] = [inject(Session), inject(Router)];
  if ((await session.known()) === 'signed-in') return afterFirstQuestions(session, router, segments);
  return router.createUrlTree(['/'], { queryParams: { return: addressOf(segments) } });
};

/**
 * Whoever can be here as several is asked as what; and whoever owns a plan, who is not to know of it: before any page that
 * may tell of it.
 */
function afterFirstQuestions(session: Session, router: Router, segments: readonly UrlSegment[]) {
  const me = session.me();
  const question = !me?.hat ? CHOICE : me.safeContact.isOpen ? FIRST_QUESTION : undefined;
  if (!question || segments[0]?.path === question) return true;
  return router.createUrlTree(['/', question], { queryParams: { return: addressOf(segments) } });
}
