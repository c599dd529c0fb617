// A new unit of the municipality, or of an organisation outside it.
import { Injectable } from '@nestjs/common';
import type { UnitId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { Holding } from '../holding';
import { readUnit, type UnitInput } from '../unit-input';
import { UnitsRepository } from '../units.repository';

@Injectable()
export class AddUnit {
  constructor(
    private readonly database: Database,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
  ) {}

  /** @throws Problem BAD_INPUT */
  async run(permit: Permit<'manage-units'>, input: UnitInput): Promise<UnitId> {
    const home = permit.actor.tenant;
    return this.database.inTenant(permit.actor, async (tx) => {
      const { unit, served } = await readUnit(tx, this.units, home, input);
      const id = await this.units.addUnit(tx, home, unit);
      await this.units.serve(tx, id, home, served);
      await this.holding.record(tx, permit, 'add-unit', { unit: id }, { served: served.length });
      return id;
    });
  }
}
