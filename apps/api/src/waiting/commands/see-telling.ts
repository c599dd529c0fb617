// Takes news off the list of the one whom it was told.
import { Injectable } from '@nestjs/common';
import { parseId, Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';

@Injectable()
export class SeeTelling {
  constructor(
    private readonly database: Database,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
  ) {}

  /** Seen twice is seen. @throws Problem NOT_FOUND also for what was told somebody else */
  async run(permit: Permit<'list-own-plans'>, tellingId: string): Promise<void> {
    const { actor, hat, rule } = permit;
    const telling = parseId<'telling'>(tellingId);
    await this.database.inTenant(actor, async (tx) => {
      const [row] = telling
        ? await tx.query<{ is_seen: boolean }>(
            'select seen_at is not null as is_seen from telling where id = $1 and person_id = $2 for update',
            [telling, actor.person],
          )
        : [];
      if (!row) throw new Problem('NOT_FOUND', 'No such news.');
      if (row.is_seen) return;
      await tx.query('update telling set seen_at = now() where id = $1', [telling]);
      await this.audit.record(tx, { actor, hat, rule, action: 'see-telling', details: { telling: tellingId } });
      await this.tellings.settle(tx, actor, actor.person);
    });
  }
}
