// Notes what the person said of a plan in another municipality.
import { Injectable } from '@nestjs/common';
import { Problem, type PlanElsewhere } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Holding } from '../holding';
import { KeepingRepository } from '../keeping.repository';

@Injectable()
export class NoteElsewhere {
  constructor(
    private readonly holding: Holding,
    private readonly keeping: KeepingRepository,
  ) {}

  /** @throws Problem as `Holding.changing`; ALREADY_SO */
  async run(permit: Permit<'keep-cases'>, caseId: string, answer: PlanElsewhere): Promise<object> {
    return this.holding.changing(permit, caseId, 'note-elsewhere', async (tx, { row }) => {
      if (row.elsewhere === answer) throw new Problem('ALREADY_SO', 'It is noted.');
      await this.keeping.elsewhere(tx, row.id, answer);
    });
  }
}
