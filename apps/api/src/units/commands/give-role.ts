// A role in the municipality to somebody who works in a unit of it, from today.
import { Injectable } from '@nestjs/common';
import { addDays, Problem, type PersonId, type PlainDate, type TenantRole, type UnitId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { Holding } from '../holding';
import { MembersRepository } from '../members.repository';
import { UnitsRepository } from '../units.repository';

export interface Giving {
  readonly person: PersonId;
  readonly role: TenantRole;
  readonly unit: UnitId | null;
  readonly to: PlainDate | null;
}

const IN_A_UNIT: readonly TenantRole[] = ['unit-leader', 'coordinating-unit'];

@Injectable()
export class GiveRole {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
  ) {}

  /** @throws Problem ALREADY_SO for one who holds it; BAD_INPUT */
  async run(asked: Permit<'manage-units'>, given: Giving): Promise<void> {
    const { tenant } = asked.actor;
    const { person, role, unit, to } = given;
    if (IN_A_UNIT.includes(role) !== (unit !== null)) throw new Problem('BAD_INPUT', 'Of a unit, or of no unit.');
    await this.database.inTenant(asked.actor, async (tx) => {
      if (unit) await this.members.hold(tx, unit);
      const permit = await this.access.again(tx, asked);
      const act = this.holding.actOf(permit);
      if (to && to < act.on) throw new Problem('BAD_INPUT', 'A day that is past.');
      const of = unit ? await this.units.one(tx, unit) : undefined;
      // The last day that there is anything to be in.
      const last = of?.closesOn ? addDays(of.closesOn, -1) : null;
      if (unit && (of?.tenant !== tenant || (last && last < act.on)))
        throw new Problem('BAD_INPUT', 'No such unit here.');
      const accounts = await this.members.accountsOf(tx, [person]);
      const works = await this.members.works(tx, person, act.on);
      if (!works || accounts.length === 0) throw new Problem('BAD_INPUT', 'They work in no unit here.');
      const held = await this.units.roles(tx, act.on, person);
      if (held.some((one) => one.role === role && one.unitId === unit))
        throw new Problem('ALREADY_SO', 'They hold it.');
      await this.members.holdPlansOf(tx, accounts);
      await this.members.giveRole(tx, tenant, { ...given, to: last && (!to || last < to) ? last : to }, act);
      await this.holding.record(tx, permit, 'give-role', unit ? { unit } : {}, { person, role });
      await this.holding.ring(tx, accounts);
    });
  }
}
