// Holds a plan's row until the end of the transaction: whatever changes who may what in it waits.
import { Injectable } from '@nestjs/common';
import type { PlanId, PlanState } from '@samplan/domain';
import type { Tx } from '../kernel/database';

@Injectable()
export class PlanLock {
  async hold(tx: Tx, plan: PlanId): Promise<PlanState> {
    const [row] = await tx.query<{ state: PlanState }>('select state from plan where id = $1 for no key update', [
      plan,
    ]);
    if (!row) throw new Error('A plan that the facts name is gone.');
    return row.state;
  }
}
