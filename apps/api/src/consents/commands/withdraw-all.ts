// Ending all that grants give a unit or a person, in one go.
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Grantee } from '../../access/grantee';
import type { Permit } from '../../access/permit';
import { CLOCK } from '../../kernel/clock';
import { Lowerings } from '../lowerings';
import { RowFacts } from '../row-facts';
import { cellOf } from '../standings';
import { UNDO_MS } from '../undo';

@Injectable()
export class WithdrawAll {
  constructor(
    private readonly access: Access,
    private readonly rows: RowFacts,
    private readonly lowerings: Lowerings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem ALREADY_SO where no grant gives them anything */
  async run(
    asked: Permit<'decide-access'>,
    of: Grantee,
  ): Promise<{ readonly batchId: string; readonly undoUntil: Date; readonly measuresWithout: number }> {
    return this.access.holding(asked, async (tx, permit, plan) => {
      const batch = randomUUID();
      const without = new Set<string>();
      const undoUntil = new Date(this.clock.now() + UNDO_MS);
      let count = 0;
      for (const { id: section } of permit.facts.plan?.sections ?? []) {
        const theirs = await this.rows.of(tx, plan, of, permit.facts.today);
        const cell = theirs && cellOf(theirs, section, of);
        const [to] = cell?.lowerTo ?? [];
        if (!cell || !to) continue;
        const lowered = await this.lowerings.lower(
          tx,
          permit,
          plan,
          { section, of, to, seen: cell.standing.level },
          batch,
        );
        lowered.without.forEach((measure) => without.add(measure));
        count++;
      }
      if (count === 0) throw new Problem('ALREADY_SO', 'No grant gives them anything.');
      return { batchId: batch, undoUntil, measuresWithout: without.size };
    });
  }
}
