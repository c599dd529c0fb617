// That an owner wonders why somebody has opened their plan, and the answers to it.
import type { PlainDate, PlanId, PlanRole } from '@samplan/domain';
import { concerns } from '@samplan/policy';
import { isAlive } from '../../kernel/alive';
import { bare, bySubject, byWhom, type Found, type WaitingSort } from '../sort';

interface WonderRow {
  readonly id: string;
  readonly plan_id: PlanId;
  /** In which they opened it. */
  readonly hat: PlanRole;
  readonly month: PlainDate;
  readonly at: Date;
}

export const openingSort: WaitingSort = {
  /** Whose plan it is, is told as long as they see it. */
  questions: {
    kinds: ['opening-asked'],
    of: async (tx, { actor, plans }) => {
      const rows = await tx.query<WonderRow>(
        `select q.id, q.plan_id, q.hat, q.month::text, q.asked_at as at from log_question q join plan p on p.id = q.plan_id
         where q.reader_id = $1 and q.asks = 'reader' and q.answer is null and ${isAlive('p.owner_id')}`,
        [actor.person],
      );
      return rows
        .filter(({ hat }) => concerns(actor.wears, false, [hat]))
        .map(({ id, plan_id, month, at }): Found => ({
          id,
          kind: 'opening-asked',
          plan: plans.get(plan_id),
          month,
          at,
        }));
    },
  },
  news: {
    kinds: ['opening-answered', 'municipality-answered'],
    of: async (tx, here, told) => {
      const rows = await bySubject(told, (ids) =>
        tx.query<{ readonly id: string; readonly month: PlainDate }>(
          'select id, month::text from log_question where id = any ($1::uuid[])',
          [ids],
        ),
      );
      return told.map((one) => ({
        ...(one.kind === 'opening-answered' ? byWhom(here, one) : bare(here, one)),
        month: rows.get(one.subject_id)?.month ?? null,
      }));
    },
  },
};
