// Removes a file for good, by whoever added it or the owner.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan } from '../../access/place';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { History } from '../../history/history';
import { AttachmentsRepository } from '../attachments.repository';
import { mayRemove } from '../may-remove';

@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly files: AttachmentsRepository,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem NOT_FOUND; NOT_ALLOWED for one who neither added it nor owns the plan */
  async run(asked: Permit<'read'>, id: string): Promise<void> {
    const { actor, plan, section } = asked;
    if (!plan || !section) throw new Error('A permit of no section.');
    await this.database.inTenant(actor.tenant, async (tx) => {
      await holdPlan(tx, plan);
      const { hat, rule, facts } = await this.access.again(tx, asked);
      const file = await this.files.find(tx, section, id);
      if (!file) throw new Problem('NOT_FOUND', 'No such file.');
      if (!mayRemove(facts, file.added_by)) throw new Problem('NOT_ALLOWED', 'Neither added nor owned.');
      await this.files.remove(tx, id, actor.person);
      const details = { attachment: id };
      await this.audit.record(tx, { actor, hat, rule, action: 'remove-attachment', plan, section, details });
      await this.history.record(tx, { actor, hat, plan, section, noun: 'attachment', subject: id, field: 'removed' });
      await this.bell.ring(tx, { topic: 'facts', tenant: actor.tenant, plan, section });
    });
  }
}
