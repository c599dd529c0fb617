// Files of the sections in sight, as far as those sections are open to the asker.
import { Injectable } from '@nestjs/common';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Batch } from '../access/sight';
import { Database } from '../kernel/database';
import { Openings, type OpenedSection } from '../words/openings';
import { AttachmentsRepository } from './attachments.repository';
import { mayRemove } from './may-remove';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly addedBy: Known | null;
  readonly addedAt: Date;
  readonly mayRemove: boolean;
}

@Injectable()
export class Files {
  private readonly rows = new Batch((sight) =>
    this.database.inTenant(sight.actor, (tx) =>
      this.files.of(
        tx,
        sight.sections.map(({ id }) => id),
      ),
    ),
  );

  constructor(
    private readonly database: Database,
    private readonly files: AttachmentsRepository,
    private readonly readers: Readers,
    private readonly openings: Openings,
  ) {}

  /** Names of files are words: until the section is opened there are none. */
  async of(section: OpenedSection): Promise<readonly Attachment[]> {
    if (!(await this.openings.wordsIn(section))) return [];
    const rows = (await this.rows.for(section.plan.sight)).filter(({ section_id }) => section_id === section.id);
    return Promise.all(
      rows.map(async ({ id, name, type, size, added_by, added_at }) => ({
        id,
        name,
        type,
        size,
        addedBy: (await this.readers.person(section.plan, added_by)) ?? null,
        addedAt: added_at,
        mayRemove: mayRemove(section.plan.facts, added_by),
      })),
    );
  }
}
