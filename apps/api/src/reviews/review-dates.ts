// Each morning: who is to hear that a plan is to be looked at, or that it should have been. Each once for a date.
import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  reviewState,
  reviewStepsBy,
  today,
  type Clock,
  type Deadlines,
  type PersonId,
  type PlainDate,
  type PlanId,
  type ReviewStep,
  type TenantId,
} from '@samplan/domain';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { deadlinesOf } from '../kernel/deadlines';
import { Jobs } from '../kernel/jobs';
import { Tellings } from '../tellings/tellings';
import { ReviewDatesRepository } from './dates.repository';

@Injectable()
export class ReviewDates {
  constructor(
    private readonly database: Database,
    private readonly dates: ReviewDatesRepository,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.add({ name: 'review-dates', every: 'morning', run: () => this.run() });
  }

  async run(): Promise<void> {
    const tenants = await this.database.asAccount(null, (tx) => this.dates.tenants(tx));
    for (const tenant of tenants) {
      const on = today(this.clock);
      const { deadlines, plans } = await this.database.inTenant(tenant, async (tx) => {
        const limits = await deadlinesOf(tx);
        const days = Math.max(limits['first-reminder'], limits['last-reminder']);
        return { deadlines: limits, plans: await this.dates.near(tx, addDays(on, days)) };
      });
      for (const plan of plans) await this.tell({ tenant, plan, on }, deadlines);
    }
  }

  private async tell(
    { tenant, plan, on }: { readonly tenant: TenantId; readonly plan: PlanId; readonly on: PlainDate },
    deadlines: Deadlines,
  ): Promise<void> {
    await this.database.inTenant(tenant, async (tx) => {
      const due = await this.dates.held(tx, plan, on);
      const steps = reviewStepsBy(reviewState(due, on, deadlines));
      if (due === null || steps.length === 0) return;
      const untold = await this.dates.tell(tx, { tenant, plan, due }, steps, new Date(this.clock.now()));
      for (const step of untold) {
        // To the coordinating unit it is a task of its own: it sees no plan.
        const where = step === 'with-ke' ? { tenant } : { tenant, plan };
        await this.tellings.wake(tx, where, ...(await this.whom(tx, step, plan, on)));
      }
    });
  }

  /** The last reminder goes to all who take part: they may say beforehand how it goes. */
  private async whom(tx: Tx, step: ReviewStep, plan: PlanId, on: PlainDate): Promise<readonly PersonId[]> {
    if (step === 'with-ke') return this.dates.coordinatingUnit(tx, plan, on);
    if (step === 'close') return this.dates.everybody(tx, plan, on);
    const seeToIt = await this.dates.ownerAndCoordinator(tx, plan, on);
    return step === 'with-substitute' ? [...seeToIt, ...(await this.dates.substitutes(tx, plan, on))] : seeToIt;
  }
}
