// Adds a file to a section.
import { Injectable } from '@nestjs/common';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { Database } from '../../kernel/database';
import { AttachmentsRepository } from '../attachments.repository';
import type { Content } from '../../files/content';
import { FileProblem } from '../../files/file-problem';

const MOST_FILES = 50;
const MOST_BYTES = 100 * 1024 * 1024;

@Injectable()
export class AddAttachment {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly files: AttachmentsRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws FileProblem TOO_MUCH where the section has no room; Problem where access ended while the file came */
  async run(asked: Permit<'edit'>, name: string, { type, bytes }: Content): Promise<string> {
    const { tenant, plan, section } = placeOf(asked);
    return this.database.inTenant(asked.actor, async (tx) => {
      // Shared: files that come to several sections at once do not wait for each other.
      await tx.query('select from plan where id = $1 for share', [plan]);
      const permit = await this.access.again(tx, asked);
      const fill = await this.files.fill(tx, section);
      if (fill.count >= MOST_FILES || fill.bytes + bytes.length > MOST_BYTES)
        throw new FileProblem('TOO_MUCH', 'room', 'The section has no room for more files.');
      const id = await this.files.insert(tx, { tenant, plan, section, name, type, bytes, by: permit.actor.person });
      const details = { attachment: id, type, size: bytes.length };
      const added = { noun: 'attachment', subject: id, field: 'added' } as const;
      await this.traces.leave(tx, permit, 'add-attachment', details, added);
      return id;
    });
  }
}
