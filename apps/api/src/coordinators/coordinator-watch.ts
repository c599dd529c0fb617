// Answers that do not come: whoever is to answer is reminded on the last day, and the coordinating unit told the day after.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type TenantId } from '@samplan/domain';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { Jobs } from '../kernel/jobs';
import { Tellings } from '../tellings/tellings';
import { CoordinatorsRepository } from './coordinators.repository';
import { LateRepository } from './late.repository';

@Injectable()
export class CoordinatorWatch {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly late: LateRepository,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.add({ name: 'coordinator-answers', every: 'hour', run: () => this.sweep() });
  }

  /** One transaction a question: killed in the middle, it does what is left. */
  async sweep(): Promise<void> {
    const tenants = await this.database.asAccount(null, (tx) => this.late.tenants(tx));
    for (const tenant of tenants) {
      const found = await this.database.inTenant(tenant, (tx) => this.late.found(tx, today(this.clock)));
      for (const one of found) await this.see(tenant, one.id);
    }
  }

  private see(tenant: TenantId, id: string): Promise<void> {
    return this.database.inTenant(tenant, async (tx) => {
      const on = today(this.clock);
      const one = await this.late.hold(tx, id, on);
      if (!one) return;
      await this.late.seen(tx, one, on, new Date(this.clock.now()));
      const isOver = one.due_on < on;
      const people = isOver
        ? await this.repository.coordinatingUnit(tx, one.search_id, on)
        : one.proposed_id
          ? [one.proposed_id]
          : await this.repository.leaders(tx, one.unit_id, on);
      await this.tellings.wake(tx, { tenant }, ...people);
    });
  }
}
