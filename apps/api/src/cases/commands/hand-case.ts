// Takes a case, or gives it to another of the coordinating unit.
import { Injectable } from '@nestjs/common';
import { parseId, Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { CasesRepository } from '../cases.repository';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';

@Injectable()
export class HandCase {
  constructor(
    private readonly holding: Holding,
    private readonly cases: CasesRepository,
    private readonly keeping: KeepingRepository,
  ) {}

  /** @throws Problem as `Holding.changing`; BAD_INPUT for one who is not of the coordinating unit; ALREADY_SO */
  async run(permit: Permit<'keep-cases'>, caseId: string, toId: string): Promise<object> {
    const to = parseId<'person'>(toId);
    return this.holding.changing(permit, caseId, 'hand-case', async (tx, { row }) => {
      const keepers = await this.cases.keepers(tx, permit.facts.today, row.personId);
      if (!to || !keepers.some(({ id }) => id === to)) throw new Problem('BAD_INPUT', 'Nobody who keeps cases.');
      if (row.handler === to) throw new Problem('ALREADY_SO', 'The case is theirs.');
      await this.keeping.hand(tx, row.id, to);
      return { to };
    });
  }
}
