// Puts the goals of a section that have not ended in a new order.
import { Injectable } from '@nestjs/common';
import { Problem, type GoalId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { GoalsRepository } from '../goals.repository';

@Injectable()
export class OrderGoals {
  constructor(
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem STALE where the goals are others by now */
  async run(asked: Permit<'edit'>, goals: readonly GoalId[]): Promise<void> {
    await this.access.holding(asked, async (tx, permit) => {
      const standing = await this.goals.in(tx, [placeOf(permit).section]);
      const before = standing.filter(({ ended_on }) => ended_on === null).map(({ id }) => id);
      if (before.toSorted().join() !== goals.toSorted().join())
        throw new Problem('STALE', 'The goals of the section are others by now.');
      if (before.join() === goals.join()) return;
      await this.goals.order(tx, goals);
      await this.traces.leave(tx, permit, 'order-goals', {}, { noun: 'goal', field: 'order' });
    });
  }
}
