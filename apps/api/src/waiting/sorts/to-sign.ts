// For the owner: changes in who reads what that they have said yes to, and that hold when they are signed.
import type { PlanId } from '@samplan/domain';
import { ownPlans } from '../own-plans';
import type { Found, WaitingSort } from '../sort';

interface Row {
  readonly id: PlanId;
  readonly at: Date;
  readonly count: number;
}

export const toSignSort: WaitingSort = {
  questions: {
    kinds: ['to-sign'],
    of: async (tx, here) => {
      const rows = await tx.query<Row>(
        `select plan_id as id, min(wished_at) as at, count(*)::int as count from access_wish
         where plan_id = any ($1::uuid[]) and state = 'to-sign' group by plan_id`,
        [ownPlans(here)],
      );
      return rows.map((row): Found => ({ ...row, kind: 'to-sign', plan: here.plans.get(row.id) }));
    },
  },
};
