// What the closing of a unit leaves behind on its day: nobody answers for what it did, and it stands in each plan's history.
import { Injectable } from '@nestjs/common';
import type { PlainDate, UnitId } from '@samplan/domain';
import { History } from '../history/history';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { ClosingRepository } from './closing.repository';
import { LeftBehind, type Ending } from './left-behind';

@Injectable()
export class Closing {
  constructor(
    private readonly repository: ClosingRepository,
    private readonly leftBehind: LeftBehind,
    private readonly history: History,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** With the unit and the plans held, after everything was cut to the day before. */
  async settle(tx: Tx, ending: Ending, unit: UnitId, closes: PlainDate, at: Date): Promise<void> {
    const { actor: doer, hat, rule } = ending;
    const grants = await this.repository.ended(tx, unit, closes);
    await this.repository.withdraw(tx, unit, at);
    await this.leftBehind.by(tx, ending, unit, await this.repository.people(tx, unit), true);
    for (const { id, tenant_id: tenant, plan_id: plan, section_id: section, level } of grants) {
      const actor = { ...doer, tenant };
      const details = { grant: id, level };
      await this.audit.record(tx, { actor, hat, rule, action: 'end-grant', plan, section, unit, details });
      await this.history.record(tx, {
        ...{ actor, hat, plan, section, noun: 'access', subject: id, field: 'ended' },
        before: { to: unit, level },
        after: { to: unit, level: 'none' },
      });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
    }
    await this.repository.settle(tx, unit, at);
  }
}
