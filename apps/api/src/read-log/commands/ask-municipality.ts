// "Jeg lurer på dette": the owner asks the municipality about one who has seen the plan; a log controller answers.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { ReadLog, type Wondered } from '../read-log';
import { ReadLogRepository } from '../read-log.repository';

@Injectable()
export class AskMunicipality {
  constructor(
    private readonly access: Access,
    private readonly log: ReadLog,
    private readonly repository: ReadLogRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asked twice is asked. @throws Problem BAD_INPUT for what is no month, NOT_FOUND for nobody who saw it then */
  async run(asked: Permit<'see-openings'>, wondered: Wondered): Promise<void> {
    const { month } = wondered;
    const found = await this.log.readerIn(asked, wondered);
    await this.access.holding(asked, async (tx, { actor, hat, rule }, plan) => {
      const at = new Date(this.clock.now());
      await this.repository.ask(tx, actor, {
        asks: 'municipality',
        plan,
        reader: found.person.id,
        hat: found.role,
        unit: found.unitId,
        month,
        at,
      });
      await this.audit.record(tx, { actor, hat, rule, action: 'ask-municipality', plan, details: { month } });
    });
  }
}
