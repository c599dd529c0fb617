// Begins to look for a coordinator for the person of a case, with the wish that is written down.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Searches } from '../../appointments/searches';
import { CasesRepository } from '../cases.repository';
import { Holding } from '../holding';

@Injectable()
export class SeekCoordinator {
  constructor(
    private readonly holding: Holding,
    private readonly cases: CasesRepository,
    private readonly searches: Searches,
  ) {}

  /** @throws Problem as `Holding.changing` */
  async run(permit: Permit<'keep-cases'>, caseId: string): Promise<object> {
    return this.holding.changing(permit, caseId, 'seek-coordinator', async (tx, { row }) => {
      const wish = (await this.cases.texts(tx, [row.id])).find(({ kind }) => kind === 'wish')?.words;
      const told = { person: row.personId, caseId: row.id, cause: 'first', ...(wish && { wish }) } as const;
      return { search: await this.searches.open(tx, permit, told) };
    });
  }
}
