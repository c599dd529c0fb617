// Takes up again what the actor had put off.
import { Injectable } from '@nestjs/common';
import { parseId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';

@Injectable()
export class TakeUp {
  constructor(
    private readonly database: Database,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
  ) {}

  /** What is not put off stays as it is. */
  async run({ actor, hat, rule }: Permit<'list-own-plans'>, waitingId: string): Promise<void> {
    const subject = parseId(waitingId);
    if (!subject) return;
    await this.database.inTenant(actor, async (tx) => {
      const gone = await tx.query('delete from snooze where person_id = $1 and subject_id = $2 returning until', [
        actor.person,
        subject,
      ]);
      if (gone.length === 0) return;
      await this.audit.record(tx, { actor, hat, rule, action: 'take-up' });
      await this.tellings.settle(tx, actor, actor.person);
    });
  }
}
