// What sections are called, as rows.
import { Injectable } from '@nestjs/common';
import type { SectionId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface TitleRow {
  readonly id: SectionId;
  readonly title_key: string | null;
  readonly title: string | null;
}

@Injectable()
export class TitlesRepository {
  async of(tx: Tx, sections: readonly SectionId[]): Promise<ReadonlyMap<SectionId, TitleRow>> {
    const rows = await tx.query<TitleRow>('select id, title_key, title from section where id = any ($1::uuid[])', [
      sections,
    ]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
