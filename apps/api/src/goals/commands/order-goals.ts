// Puts the goals of a section that have not ended in a new order.
import { Injectable } from '@nestjs/common';
import { Problem, type GoalId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf } from '../../access/place';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { GoalsRepository } from '../goals.repository';

@Injectable()
export class OrderGoals {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem STALE where the goals are others by now */
  async run(permit: Permit<'edit'>, goals: readonly GoalId[]): Promise<void> {
    const { tenant, plan, section } = placeOf(permit);
    await this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const { actor, rule, hat } = await this.access.again(tx, permit);
      const standing = await this.goals.in(tx, [section]);
      const before = standing.filter(({ ended_on }) => ended_on === null).map(({ id }) => id);
      if (before.toSorted().join() !== goals.toSorted().join())
        throw new Problem('STALE', 'The goals of the section are others by now.');
      if (before.join() === goals.join()) return;
      await this.goals.order(tx, goals);
      await this.audit.record(tx, { actor, hat, action: 'order-goals', rule, plan, section });
      await this.history.record(tx, { actor, hat, plan, section, noun: 'goal', field: 'order' });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
    });
  }
}
