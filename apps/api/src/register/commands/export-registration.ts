// Who has a plan, how it stands and who coordinates it, for those who register it by hand in another register of the municipality.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@samplan/domain';
import { listColumns, planTypeNames, say, type Text } from '@samplan/wording';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { csvOf } from '../../kernel/csv';
import { Database } from '../../kernel/database';
import { Register } from '../register';
import { RegisterRepository } from '../register.repository';

@Injectable()
export class ExportRegistration {
  constructor(
    private readonly database: Database,
    private readonly register: Register,
    private readonly rows: RegisterRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem BAD_INPUT for a day that has not been */
  async run({ actor, hat, rule }: Permit<'see-register'>, on: PlainDate | null): Promise<string> {
    return this.database.inTenant(actor, async (tx) => {
      const look = await this.register.look(tx, actor, on);
      const plans = await this.rows.registration(tx, look);
      const details = { what: 'list', on: look.on, lines: plans.length };
      await this.audit.record(tx, { actor, hat, rule, action: 'export-register', details });
      const words = (text: Text) => say(text, actor.language);
      const { date, name, born, plan, type, hasCoordinator, coordinator, unit, yes, no } = listColumns;
      return csvOf([
        [date, name, born, plan, type, hasCoordinator, coordinator, unit].map(words),
        ...plans.map((row) => [
          look.on,
          row.owner,
          row.born ?? '',
          words(listColumns[row.state]),
          words(planTypeNames[row.type]),
          words(row.coordinator ? yes : no),
          row.coordinator ?? '',
          row.unit ?? '',
        ]),
      ]);
    });
  }
}
