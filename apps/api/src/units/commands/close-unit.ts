// Closes a unit from a day: what it gave ends with the day before, in every municipality that it works for.
import { Injectable } from '@nestjs/common';
import { Problem, type PlainDate, type UnitId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { Closing } from '../closing';
import { ClosingRepository } from '../closing.repository';
import { Holding } from '../holding';
import { MembersRepository } from '../members.repository';
import { UnitsRepository } from '../units.repository';

@Injectable()
export class CloseUnit {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
    private readonly repository: ClosingRepository,
    private readonly closing: Closing,
  ) {}

  /** @throws Problem NOT_FOUND for a unit of another municipality; BAD_INPUT for a day that is past; ALREADY_SO */
  async run(asked: Permit<'manage-units'>, unit: UnitId, closes: PlainDate): Promise<void> {
    const home = asked.actor.tenant;
    const tenants = await this.database.inTenant(asked.actor, (tx) => this.units.tenantsOf(tx, [unit]));
    await this.database.inTenant([...new Set([home, ...tenants])], async (tx) => {
      await this.members.hold(tx, unit);
      const permit = await this.access.again(tx, asked);
      const was = await this.units.one(tx, unit);
      if (was?.tenant !== home) throw new Problem('NOT_FOUND', 'No such unit.');
      if ((await this.units.tenantsOf(tx, [unit])).join() !== tenants.join())
        throw new Problem('STALE', 'The unit works for others by now.');
      const act = this.holding.actOf(permit);
      if (closes < act.on) throw new Problem('BAD_INPUT', 'A day that is past.');
      if (was.closesOn && was.closesOn <= closes) throw new Problem('ALREADY_SO', 'It closes then, or earlier.');
      const accounts = await this.members.accountsIn(tx, unit, tenants);
      await this.repository.holdPlans(tx, unit);
      await this.repository.close(tx, unit, closes, act.by);
      await this.repository.cut(tx, unit, closes, act);
      const isNow = closes === act.on;
      const details = { on: closes, people: accounts.length };
      await this.holding.record(tx, permit, 'close-unit', { unit, tenants }, details);
      if (isNow) await this.closing.settle(tx, { ...permit, on: act.on }, unit, closes, act.at);
      await this.holding.ring(tx, accounts);
    });
  }
}
