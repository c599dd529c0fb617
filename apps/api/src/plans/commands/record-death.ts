// The coordinator tells that the owner of the plan has died.
import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { DeathRepository } from '../death.repository';
import { Deaths } from '../deaths';

@Injectable()
export class RecordDeath {
  constructor(
    private readonly access: Access,
    private readonly rows: DeathRepository,
    private readonly deaths: Deaths,
  ) {}

  /** @throws Problem BAD_INPUT; ALREADY_SO */
  async run(asked: Permit<'record-death'>, diedOn: PlainDate): Promise<void> {
    await this.access.holding(asked, async (tx, permit, plan) => {
      const owner = await this.rows.ownerOf(tx, plan);
      await this.rows.hold(tx, owner);
      await this.deaths.enter(tx, permit, owner, diedOn, plan);
    });
  }
}
