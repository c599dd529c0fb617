// The hours of one municipality between which notices are sent: its own, or the standard ones.
import { STANDARD_HOURS, type NoticeHours } from '@samplan/domain';
import type { Tx } from './database';

/** Asked within a transaction of one tenant. */
export async function noticeHoursOf(tx: Pick<Tx, 'query'>): Promise<NoticeHours> {
  const [own] = await tx.query<NoticeHours>('select from_hour as "from", to_hour as "to" from notice_hours');
  return own ?? STANDARD_HOURS;
}
