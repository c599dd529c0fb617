// Writes a note in a case, which the person may read; its words stand in no log.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { textInput } from '../../kernel/text-input';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';

const LONGEST = 4000;

@Injectable()
export class AddCaseNote {
  constructor(
    private readonly holding: Holding,
    private readonly keeping: KeepingRepository,
  ) {}

  /** @throws Problem as `Holding.changing`; BAD_INPUT without words */
  async run(permit: Permit<'keep-cases'>, caseId: string, words: string): Promise<object> {
    const said = textInput(words, LONGEST);
    return this.holding.changing(permit, caseId, 'add-case-note', (tx, { row, actor, at }) =>
      this.keeping.write(tx, actor, row.id, at, [['note', said]]),
    );
  }
}
