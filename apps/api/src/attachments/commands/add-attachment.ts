// Adds a file to a section.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Access } from '../../access/access';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { History } from '../../history/history';
import { AttachmentsRepository } from '../attachments.repository';
import type { Content } from '../content';
import { FileProblem } from '../file-problem';

const MOST_FILES = 50;
const MOST_BYTES = 100 * 1024 * 1024;

@Injectable()
export class AddAttachment {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly files: AttachmentsRepository,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  /** @throws FileProblem TOO_MUCH where the section has no room; Problem where access ended while the file came */
  async run(asked: Permit<'edit'>, name: string, { type, bytes }: Content): Promise<string> {
    const { actor } = asked;
    return this.database.inTenant(actor.tenant, async (tx) => {
      await tx.query('select from plan where id = $1 for share', [asked.plan]);
      const { hat, rule, plan, section } = await this.access.again(tx, asked);
      if (!plan || !section) throw new Error('A permit of no section.');
      const fill = await this.files.fill(tx, section);
      if (fill.count >= MOST_FILES || fill.bytes + bytes.length > MOST_BYTES)
        throw new FileProblem('TOO_MUCH', 'room', 'The section has no room for more files.');
      const tenant = actor.tenant;
      const id = await this.files.insert(tx, { tenant, plan, section, name, type, bytes, by: actor.person });
      const details = { attachment: id, type, size: bytes.length };
      await this.audit.record(tx, { actor, hat, rule, action: 'add-attachment', plan, section, details });
      await this.history.record(tx, { actor, hat, plan, section, noun: 'attachment', subject: id, field: 'added' });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
      return id;
    });
  }
}
