// Places that lapsed by their date, and units that closed: what they leave behind is seen to, once, by one server of all.
import { Inject, Injectable } from '@nestjs/common';
import { today, type Clock, type TenantId, type UnitId } from '@samplan/domain';
import { Audit } from '../kernel/audit';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { Closing } from './closing';
import { ClosingRepository, type Due } from './closing.repository';
import { LeftBehind } from './left-behind';
import { LeftBehindRepository } from './left-behind.repository';
import { MembersRepository } from './members.repository';
import { UnitsRepository } from './units.repository';

/** What stands in the log where no row of the policy decided: the date did. */
const BY_DATE = { hat: 'participant', rule: 'date' } as const;

@Injectable()
export class Lapses {
  constructor(
    private readonly database: Database,
    private readonly repository: LeftBehindRepository,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
    private readonly leftBehind: LeftBehind,
    private readonly closings: ClosingRepository,
    private readonly closing: Closing,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const tenants = await this.database.asAccount(null, (tx) => this.units.tenants(tx));
    for (const { id } of tenants) {
      const closed = await this.database.inTenant(id, (tx) => this.closings.due(tx, today(this.clock)));
      for (const one of closed) await this.close(one);
      const units = await this.database.inTenant(id, (tx) => this.repository.lapsing(tx, today(this.clock)));
      for (const unit of units) await this.settle(id, unit);
    }
  }

  private async close({ unit, on: closes, ...by }: Due): Promise<void> {
    const actor = { ...by, session: null, wears: null };
    const tenants = await this.database.inTenant(by.tenant, (tx) => this.units.tenantsOf(tx, [unit]));
    await this.database.inTenant(tenants, async (tx) => {
      const on = today(this.clock);
      await this.members.hold(tx, unit);
      await this.closings.holdPlans(tx, unit);
      const due = await this.closings.due(tx, on);
      if (!due.some((one) => one.unit === unit && one.on === closes)) return;
      const ending = { actor, hat: 'administrator', rule: 'date', on };
      await this.closing.settle(tx, ending, unit, closes, new Date(this.clock.now()));
    });
  }

  private async settle(tenant: TenantId, unit: UnitId): Promise<void> {
    await this.database.inTenant(tenant, async (tx) => {
      const on = today(this.clock);
      await this.members.hold(tx, unit);
      const lapsed = await this.repository.lapsedIn(tx, unit, on);
      await this.members.holdPlansOf(
        tx,
        lapsed.map(({ account }) => account),
      );
      const gone = await this.repository.settle(tx, unit, lapsed, on, new Date(this.clock.now()));
      for (const one of lapsed.filter(({ person }) => gone.includes(person))) {
        const actor = { ...one, session: null, wears: null };
        const { person } = one;
        await this.audit.record(tx, { actor, ...BY_DATE, action: 'lapse-membership', unit, details: { person } });
        await this.leftBehind.by(tx, { actor, ...BY_DATE, on }, unit, [person]);
      }
    });
  }
}
