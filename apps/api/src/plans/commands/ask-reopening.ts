// The owner wishes a closed plan back: the coordinating unit is asked.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today } from '@samplan/domain';
import { Access } from '../../access/access';
import { coordinatingUnit } from '../../access/coordinating-unit';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Tellings } from '../../tellings/tellings';
import { ReopeningRepository } from '../reopening.repository';

@Injectable()
export class AskReopening {
  constructor(
    private readonly access: Access,
    private readonly rows: ReopeningRepository,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem ALREADY_SO where it is open, they have asked, or have another plan */
  async run(asked: Permit<'ask-reopening'>): Promise<void> {
    await this.access.holding(asked, async (tx, { actor, action, rule, hat }, plan) => {
      const { tenant } = actor;
      const at = new Date(this.clock.now()).toISOString();
      if (!(await this.rows.ask(tx, tenant, plan, at))) throw new Problem('ALREADY_SO', 'It is asked for.');
      await this.audit.record(tx, { actor, hat, action, rule, plan });
      await this.tellings.wake(tx, { tenant }, ...(await coordinatingUnit(tx, today(this.clock))));
      await this.bell.ring(tx, { topic: 'plan', tenant, plan });
    });
  }
}
