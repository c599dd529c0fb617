// "Angre" of "Ta bort alt": all that was taken away in one go, or none of it.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { LoweringRepository } from '../lowering.repository';
import { Restoring } from '../restoring';

@Injectable()
export class GiveAllBack {
  constructor(
    private readonly access: Access,
    private readonly repository: LoweringRepository,
    private readonly restoring: Restoring,
  ) {}

  /** @throws Problem as `Restoring.giveBack` */
  async run(asked: Permit<'decide-access'>, batch: string): Promise<void> {
    await this.access.holding(asked, async (tx, permit, plan) => {
      const rows = await this.repository.holdBatch(tx, batch);
      if (rows.length === 0) throw new Problem('NOT_FOUND', 'Nothing such was taken away.');
      for (const row of rows) await this.restoring.giveBack(tx, permit, plan, row);
    });
  }
}
