// What plans in sight lack to become active, asked for all of them at once.
import { Injectable } from '@nestjs/common';
import { lacksFor, type LifeNeed, type PlanId } from '@samplan/domain';
import { decide } from '@samplan/policy';
import { Batch, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { LifeRepository, type Counted, type PlanDates } from './life.repository';
import { lifeFacts } from './steps';

@Injectable()
export class Life {
  private readonly counted = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx) => {
      const on = sight.plans[0]?.facts.today;
      return on ? this.repository.counted(tx, sight.planIds, on) : new Map<PlanId, Counted>();
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly repository: LifeRepository,
  ) {}

  /** @returns null for those who may not change the plan's life; empty where it is active, or may become so */
  async lacksForActive(plan: PlanInSight, dates: PlanDates): Promise<readonly LifeNeed[] | null> {
    if (!decide(plan.facts, 'change-plan-life').allowed) return null;
    if (plan.plan.state === 'active') return [];
    const counted = (await this.counted.for(plan.sight)).get(plan.id);
    if (!counted) throw new Error('A plan that the facts name is gone.');
    return lacksFor('active', lifeFacts(plan.facts, dates, counted, null), plan.facts.today);
  }
}
