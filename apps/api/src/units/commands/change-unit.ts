// What a unit is called, whose it is and whom it works for; a municipality that is left out loses its people at once.
import { Injectable } from '@nestjs/common';
import { Problem, type UnitId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { Holding } from '../holding';
import { LeftBehind } from '../left-behind';
import { MembersRepository } from '../members.repository';
import { readUnit, type UnitInput } from '../unit-input';
import { UnitsRepository } from '../units.repository';

@Injectable()
export class ChangeUnit {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
    private readonly leftBehind: LeftBehind,
  ) {}

  /** @throws Problem NOT_FOUND for a unit of another municipality; BAD_INPUT */
  async run(asked: Permit<'manage-units'>, id: UnitId, input: UnitInput): Promise<void> {
    const home = asked.actor.tenant;
    const before = await this.database.inTenant(asked.actor, (tx) => this.units.tenantsOf(tx, [id]));
    const named =
      input.servedTenantIds.length > 0 ? await this.database.inTenant(home, (tx) => this.units.tenants(tx)) : [];
    const wanted = named.flatMap((one) => (input.servedTenantIds.includes(one.id) ? [one.id] : []));
    await this.database.inTenant([...new Set([home, ...before, ...wanted])], async (tx) => {
      await this.members.hold(tx, id);
      const permit = await this.access.again(tx, asked);
      const was = await this.units.one(tx, id);
      if (was?.tenant !== home) throw new Problem('NOT_FOUND', 'No such unit.');
      const { unit, served } = await readUnit(tx, this.units, home, input);
      const act = this.holding.actOf(permit);
      const left = was.servedTenants.map((one) => one.id).filter((one) => !served.includes(one));
      const come = served.filter((one) => !was.servedTenants.some((known) => known.id === one));
      const leaving = await this.members.accountsIn(tx, id, left);
      const coming = come.length > 0 ? await this.members.workingAtHome(tx, id, home, act.on) : [];
      await this.members.holdPlansOf(tx, [...leaving, ...coming]);
      if (leaving.length > 0) await this.members.end(tx, id, leaving, left, act);
      await this.units.changeUnit(tx, id, unit);
      await this.units.serve(tx, id, home, served);
      if (coming.length > 0) {
        await this.members.settle(tx, coming, home, come);
        await this.members.spread(tx, id, home, come, act);
      }
      const tenants = [home, ...left, ...come];
      await this.holding.record(tx, permit, 'change-unit', { unit: id, tenants }, { served: served.length });
      const gone = (await this.members.personsOf(tx, leaving)).flatMap((one) =>
        left.includes(one.tenant) ? [one.person] : [],
      );
      await this.leftBehind.by(tx, { ...permit, on: act.on }, id, gone);
      await this.holding.ring(tx, [...leaving, ...coming]);
    });
  }
}
