// A log controller has looked at something unusual: in order, or to be looked into.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock, LogMark } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { LogControl } from '../log-control';
import { LogControlRepository } from '../log-control.repository';

export interface Marking {
  readonly anomaly: string;
  readonly mark: LogMark;
  readonly note?: string | null;
}

@Injectable()
export class MarkAnomaly {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly control: LogControl,
    private readonly repository: LogControlRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for what is none of theirs to see; BAD_INPUT for a note that is too long */
  async run(asked: Permit<'see-log'>, { anomaly, mark, note }: Marking): Promise<void> {
    const said = note?.trim() ? textInput(note, 300) : '';
    await this.database.inTenant(asked.actor, async (tx) => {
      const permit = await this.access.again(tx, asked);
      const { actor, hat, rule } = permit;
      const key = await this.control.find(tx, permit, anomaly);
      const marked_at = new Date(this.clock.now());
      await this.repository.mark(tx, actor.tenant, actor.person, { ...key, mark, note: said, marked_at });
      await this.audit.record(tx, { actor, hat, rule, action: 'mark-anomaly', details: { anomaly, mark } });
    });
  }
}
