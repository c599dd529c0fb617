// The same person twice: one case is kept in another that is open, or in the plan that the person has.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Tellings } from '../../tellings/tellings';
import { CasesRepository } from '../cases.repository';
import { DraftsRepository } from '../drafts.repository';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';

@Injectable()
export class JoinCase {
  constructor(
    private readonly holding: Holding,
    private readonly cases: CasesRepository,
    private readonly keeping: KeepingRepository,
    private readonly drafts: DraftsRepository,
    private readonly tellings: Tellings,
  ) {}

  /**
   * @param intoId null for the plan
   * @throws Problem as `Holding.changing`; BAD_INPUT where there is no other open case or plan of the person
   */
  async run(permit: Permit<'keep-cases'>, caseId: string, intoId: string | null): Promise<object> {
    return this.holding.changing(permit, caseId, 'join-case', async (tx, { row, actor }) => {
      await this.drafts.drop(tx, row.id);
      if (intoId === null) {
        const plan = await this.keeping.joinPlan(tx, row.id, row.personId);
        if (!plan) throw new Problem('BAD_INPUT', 'No open plan.');
        const coordinators = await this.keeping.coordinators(tx, plan, permit.facts.today);
        // That it came, and no more: what was reported is read by the coordinating unit and the person.
        const news = coordinators.map((to) => ({ to, plan, kind: 'need-joined' }) as const);
        return this.tellings.tell(tx, actor, ...news);
      }
      const others = await this.cases.otherOpen(tx, row);
      const into = others.find(({ id }) => id === intoId);
      if (!into) throw new Problem('BAD_INPUT', 'No other open case about the same person.');
      await this.keeping.join(tx, row.id, into.id);
      return { into: into.id };
    });
  }
}
