// "Jeg lurer på dette": the owner asks the municipality about one who has seen the plan; a log controller answers.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Sight } from '../../access/sight';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { ReadLog } from '../read-log';
import { ReadLogRepository } from '../read-log.repository';

export interface Wondered {
  /** As the list of readers says it. */
  readonly reader: string;
  readonly month: string;
}

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
  async run(asked: Permit<'see-openings'>, { reader, month }: Wondered): Promise<void> {
    const [seen] = Sight.of(asked).plans;
    const told = seen && (await this.log.of(seen, month));
    const found = told?.readers.find(({ id }) => id === reader);
    if (!found) throw new Problem('NOT_FOUND', 'Nobody such has seen it in that month.');
    await this.access.holding(asked, async (tx, { actor, hat, rule }, plan) => {
      const at = new Date(this.clock.now());
      await this.repository.ask(tx, actor, {
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
