// What the sections of plans in sight are called, in the asker's language.
import { Injectable } from '@nestjs/common';
import type { SectionId } from '@samplan/domain';
import { Batch, type Sight } from '../access/sight';
import { Database } from '../kernel/database';
import { sectionTitlesOf } from '../words/section-titles';

@Injectable()
export class Titles {
  private readonly titles = new Batch(({ actor, sections }) =>
    this.database.inTenant(actor, (tx) =>
      sectionTitlesOf(
        tx,
        sections.map(({ id }) => id),
        actor.language,
      ),
    ),
  );

  constructor(private readonly database: Database) {}

  /** @returns null for a section that is not in sight */
  async of(sight: Sight, section: SectionId): Promise<string | null> {
    return (await this.titles.for(sight)).get(section) ?? null;
  }
}
