// How the next look at each plan in sight stands, asked for all of them at once.
import { Injectable } from '@nestjs/common';
import { reviewState, type ReviewState } from '@samplan/domain';
import { Batch, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { deadlinesOf } from '../kernel/deadlines';
import { ReviewDatesRepository } from './dates.repository';

@Injectable()
export class ReviewStates {
  private readonly found = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx) => ({
      deadlines: await deadlinesOf(tx),
      dates: await this.dates.dates(tx, sight.planIds),
    })),
  );

  constructor(
    private readonly database: Database,
    private readonly dates: ReviewDatesRepository,
  ) {}

  async of({ id, facts, sight }: PlanInSight): Promise<ReviewState | null> {
    const { dates, deadlines } = await this.found.for(sight);
    return reviewState(dates.get(id) ?? null, facts.today, deadlines);
  }
}
