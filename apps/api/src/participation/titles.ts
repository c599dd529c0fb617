// What the sections of plans in sight are called, in the asker's language.
import { Injectable } from '@nestjs/common';
import type { SectionId } from '@samplan/domain';
import { say, sectionTitle } from '@samplan/wording';
import { Batch, type Sight } from '../access/sight';
import { Database } from '../kernel/database';

interface TitleRow {
  readonly id: SectionId;
  readonly title_key: string | null;
  readonly title: string | null;
}

@Injectable()
export class Titles {
  private readonly rows = new Batch((sight) =>
    this.database.inTenant(sight.actor.tenant, async (tx) => {
      const ids = sight.sections.map(({ id }) => id);
      const rows = await tx.query<TitleRow>('select id, title_key, title from section where id = any ($1::uuid[])', [
        ids,
      ]);
      return new Map(rows.map((row) => [row.id, row]));
    }),
  );

  constructor(private readonly database: Database) {}

  /** @returns null for a section that is not in sight */
  async of(sight: Sight, section: SectionId): Promise<string | null> {
    const row = (await this.rows.for(sight)).get(section);
    if (!row) return null;
    const text = row.title_key === null ? undefined : sectionTitle(row.title_key);
    return text ? say(text, sight.actor.language) : (row.title ?? row.title_key);
  }
}
