// The time limits of one municipality: its own, and the standard ones where it has said nothing.
import { DEADLINE_BOUNDS, type Deadline, type Deadlines } from '@samplan/domain';
import type { Tx } from './database';

/** Asked within a transaction of one tenant. */
export async function deadlinesOf(tx: Pick<Tx, 'query'>): Promise<Deadlines> {
  const rows = await tx.query<{ deadline: Deadline; days: number }>('select deadline, days from tenant_deadline');
  const own = new Map(rows.map(({ deadline, days }) => [deadline, days]));
  const days = (deadline: Deadline): number => own.get(deadline) ?? DEADLINE_BOUNDS[deadline].standard;
  return {
    'case-ends-soon': days('case-ends-soon'),
    'coordinator-proposed': days('coordinator-proposed'),
    'coordinator-accepted': days('coordinator-accepted'),
    'first-contact': days('first-contact'),
    'first-reminder': days('first-reminder'),
    'last-reminder': days('last-reminder'),
    'review-to-substitute': days('review-to-substitute'),
    'review-to-ke': days('review-to-ke'),
    'consent-ends-soon': days('consent-ends-soon'),
    'plan-not-opened': days('plan-not-opened'),
  };
}
