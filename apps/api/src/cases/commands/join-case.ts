// The same person twice: one case is kept in another that is open, or in the plan that the person has.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { CasesRepository } from '../cases.repository';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';

@Injectable()
export class JoinCase {
  constructor(
    private readonly holding: Holding,
    private readonly cases: CasesRepository,
    private readonly keeping: KeepingRepository,
  ) {}

  /**
   * @param intoId null for the plan
   * @throws Problem as `Holding.changing`; BAD_INPUT where there is no other open case or plan of the person
   */
  async run(permit: Permit<'keep-cases'>, caseId: string, intoId: string | null): Promise<object> {
    return this.holding.changing(permit, caseId, 'join-case', async (tx, { row }) => {
      if (intoId === null) {
        if (!(await this.keeping.joinPlan(tx, row.id, row.personId))) throw new Problem('BAD_INPUT', 'No open plan.');
        return;
      }
      const others = await this.cases.otherOpen(tx, row);
      const into = others.find(({ id }) => id === intoId);
      if (!into) throw new Problem('BAD_INPUT', 'No other open case about the same person.');
      await this.keeping.join(tx, row.id, into.id);
      return { into: into.id };
    });
  }
}
