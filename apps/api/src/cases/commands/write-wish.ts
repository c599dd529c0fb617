// Writes down what the person wishes of a coordinator, and whether they said yes to the text.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { textInput } from '../../kernel/text-input';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';

/** As a search for a coordinator takes it along. */
const LONGEST = 500;

@Injectable()
export class WriteWish {
  constructor(
    private readonly holding: Holding,
    private readonly keeping: KeepingRepository,
  ) {}

  /** @throws Problem as `Holding.changing`; BAD_INPUT without words */
  async run(permit: Permit<'keep-cases'>, caseId: string, words: string, isAgreed: boolean): Promise<object> {
    const said = textInput(words, LONGEST);
    return this.holding.changing(permit, caseId, 'write-wish', async (tx, { row, actor, at }) => {
      await this.keeping.rewrite(tx, actor, row.id, at, 'wish', said);
      await this.keeping.agree(tx, row.id, isAgreed);
      return { isAgreed };
    });
  }
}
