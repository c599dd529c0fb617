// Opens a unit that closed, or was to close: with nobody in it but those who are confirmed anew, and nothing given to it.
import { Injectable } from '@nestjs/common';
import { Problem, type UnitId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { ClosingRepository } from '../closing.repository';
import { Holding } from '../holding';
import { MembersRepository } from '../members.repository';
import { UnitsRepository } from '../units.repository';

@Injectable()
export class ReopenUnit {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
    private readonly repository: ClosingRepository,
  ) {}

  /** @throws Problem NOT_FOUND for a unit of another municipality; ALREADY_SO for one that is open */
  async run(asked: Permit<'manage-units'>, unit: UnitId): Promise<void> {
    await this.database.inTenant(asked.actor, async (tx) => {
      await this.members.hold(tx, unit);
      const permit = await this.access.again(tx, asked);
      const was = await this.units.one(tx, unit);
      if (was?.tenant !== permit.actor.tenant) throw new Problem('NOT_FOUND', 'No such unit.');
      if (!was.closesOn) throw new Problem('ALREADY_SO', 'It is open.');
      await this.repository.reopen(tx, unit);
      await this.holding.record(tx, permit, 'reopen-unit', { unit });
    });
  }
}
