// A case takes longer than a month: a new date with the reason, and the letter that says so.
import { Injectable } from '@nestjs/common';
import { Problem, type PlainDate } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { textInput } from '../../kernel/text-input';
import { DraftsRepository } from '../drafts.repository';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';
import { Letters } from '../letters';

export interface DelayCaseInput {
  readonly caseId: string;
  readonly until: PlainDate;
  readonly reason: string;
}

const LONGEST = 1000;

@Injectable()
export class DelayCase {
  constructor(
    private readonly holding: Holding,
    private readonly keeping: KeepingRepository,
    private readonly drafts: DraftsRepository,
    private readonly letters: Letters,
  ) {}

  /** @throws Problem as `Holding.changing`; BAD_INPUT for a day that is past, or before the answer is due */
  async run(permit: Permit<'keep-cases'>, { caseId, until, reason: said }: DelayCaseInput): Promise<object> {
    const reason = textInput(said, LONGEST);
    return this.holding.changing(permit, caseId, 'delay-case', async (tx, { row, actor, at }) => {
      if (until <= permit.facts.today || until <= row.dueOn) throw new Problem('BAD_INPUT', 'A new date is later.');
      await this.keeping.delay(tx, row.id, until, at);
      await this.keeping.rewrite(tx, actor, row.id, at, 'delay', reason);
      await this.drafts.drop(tx, row.id, 'case-delayed');
      await this.letters.make(tx, actor, row, at, {
        kind: 'case-delayed',
        receivedOn: row.receivedOn,
        until,
        reason,
      });
      return { until };
    });
  }
}
