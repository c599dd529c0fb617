// A coordinator's first day, where it was agreed for later: what the one before answered for goes to them, and both sides are told.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type PlanId, type TenantId } from '@samplan/domain';
import { holdPlan } from '../access/place';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { Jobs } from '../kernel/jobs';
import { Tellings } from '../tellings/tellings';
import { Appointments } from './appointments';
import { FirstDaysRepository } from './first-days.repository';

@Injectable()
export class FirstDays {
  constructor(
    private readonly database: Database,
    private readonly repository: FirstDaysRepository,
    private readonly appointments: Appointments,
    private readonly tellings: Tellings,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.add({ name: 'coordinator-first-days', every: 'hour', run: () => this.run() });
  }

  /** One transaction a plan: killed in the middle, it does what is left. */
  async run(): Promise<void> {
    const tenants = await this.database.asAccount(null, (tx) => this.repository.tenants(tx));
    for (const tenant of tenants) {
      const due = await this.database.inTenant(tenant, (tx) => this.repository.due(tx, today(this.clock)));
      for (const { seat, plan } of due) await this.begin(tenant, plan, seat);
    }
  }

  private begin(tenant: TenantId, plan: PlanId, seat: string): Promise<void> {
    return this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      if (!(await this.repository.done(tx, seat, new Date(this.clock.now())))) return;
      const begun = await this.repository.begun(tx, seat, today(this.clock));
      if (!begun) return;
      const { person, owner } = begun;
      await this.appointments.handOn(tx, tenant, plan, person);
      const told = { plan, kind: 'coordinator-begins', subject: seat } as const;
      await this.tellings.tell(tx, { tenant, person: 'system' }, { ...told, to: person }, { ...told, to: owner });
      await this.bell.ring(tx, { topic: 'participants', tenant, plan });
    });
  }
}
