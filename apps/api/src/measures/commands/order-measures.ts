// Puts the measures of a section that are not over in a new order.
import { Injectable } from '@nestjs/common';
import { isOver, Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Traces } from '../../history/traces';
import { MeasuresRepository } from '../../responsibilities/measures.repository';
import { Steady } from '../../responsibilities/steady';

@Injectable()
export class OrderMeasures {
  constructor(
    private readonly steady: Steady,
    private readonly measures: MeasuresRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem STALE where others stand there by now */
  async run(first: Permit<'edit'>, order: readonly string[]): Promise<void> {
    await this.steady.run(first, async (tx, permit, here) => {
      const standing = (await this.measures.measures(tx, [here.id])).filter((row) => !isOver(row)).map(({ id }) => id);
      if ([...standing].sort().join() !== [...order].sort().join())
        throw new Problem('STALE', 'Other measures stand here by now.');
      if (standing.join() === order.join()) return;
      await tx.query(
        `update measure m set position = o.at from unnest($1::uuid[]) with ordinality o(id, at) where m.id = o.id`,
        [order],
      );
      const change = { noun: 'measure', field: 'order', before: standing, after: [...order] } as const;
      await this.traces.leave(tx, permit, 'order-measures', { measures: order.length }, change);
    });
  }
}
