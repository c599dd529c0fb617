// "Angre": what was taken away less than a minute ago is given back as it was, by whoever took it.
import { Injectable } from '@nestjs/common';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { LoweringRepository } from '../lowering.repository';
import { Restoring } from '../restoring';

@Injectable()
export class GiveAccessBack {
  constructor(
    private readonly access: Access,
    private readonly repository: LoweringRepository,
    private readonly restoring: Restoring,
  ) {}

  /** @throws Problem as `Restoring.giveBack` */
  async run(asked: Permit<'decide-access'>, id: string): Promise<void> {
    await this.access.holding(asked, async (tx, permit, plan) =>
      this.restoring.giveBack(tx, permit, plan, await this.repository.hold(tx, id)),
    );
  }
}
