// A log controller asks who an alias is, and says why.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { LogControl } from '../log-control';
import { LogControlRepository } from '../log-control.repository';

export interface Revealing {
  readonly anomaly: string;
  readonly reason: string;
}

@Injectable()
export class RevealEmployee {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly control: LogControl,
    private readonly repository: LogControlRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for what is none of theirs to see; BAD_INPUT without a reason */
  async run(asked: Permit<'see-log'>, { anomaly, reason }: Revealing): Promise<void> {
    const why = textInput(reason, 300);
    await this.database.inTenant(asked.actor, async (tx) => {
      const permit = await this.access.again(tx, asked);
      const { actor, hat, rule } = permit;
      const key = await this.control.find(tx, permit, anomaly);
      const at = new Date(this.clock.now());
      const reveal = await this.repository.reveal(tx, actor.tenant, actor.person, key, why, at);
      await this.audit.record(tx, { actor, hat, rule, action: 'reveal-employee', details: { anomaly, reveal } });
    });
  }
}
