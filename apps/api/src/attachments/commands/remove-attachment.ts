// Removes a file for good, by whoever added it or the owner.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { AttachmentsRepository } from '../attachments.repository';
import { mayRemove } from '../may-remove';

@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly access: Access,
    private readonly files: AttachmentsRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND; NOT_ALLOWED for one who neither added it nor owns the plan */
  async run(asked: Permit<'read'>, id: string): Promise<void> {
    await this.access.holding(asked, async (tx, permit) => {
      const file = await this.files.find(tx, placeOf(permit).section, id);
      if (!file) throw new Problem('NOT_FOUND', 'No such file.');
      if (!mayRemove(permit.facts, file.added_by)) throw new Problem('NOT_ALLOWED', 'Neither added nor owned.');
      await this.files.remove(tx, id, permit.actor.person);
      const removed = { noun: 'attachment', subject: id, field: 'removed' } as const;
      await this.traces.leave(tx, permit, 'remove-attachment', { attachment: id }, removed);
    });
  }
}
