// Makes the letters of a case and keeps them as they were made.
import { Injectable } from '@nestjs/common';
import { caseLetterOf, type CaseLetterSaid } from '@samplan/wording';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import type { CaseRow } from './case';
import { KeepingRepository } from './keeping.repository';

@Injectable()
export class Letters {
  constructor(private readonly keeping: KeepingRepository) {}

  /** In the language of the person. */
  async make(
    tx: Tx,
    by: Actor,
    row: Pick<CaseRow, 'id' | 'name' | 'language'>,
    at: Date,
    said: CaseLetterSaid,
  ): Promise<void> {
    const { language, name } = row;
    const municipality = await this.keeping.tenantName(tx, by.tenant);
    const body = caseLetterOf({ ...said, language, name, municipality });
    await this.keeping.letter(tx, by, row.id, at, { kind: said.kind, language, body });
  }
}
