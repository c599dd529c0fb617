// Takes a role in the municipality away, at once.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Database } from '../../kernel/database';
import { Holding } from '../holding';
import { MembersRepository } from '../members.repository';
import { UnitsRepository } from '../units.repository';

@Injectable()
export class TakeRole {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly holding: Holding,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
  ) {}

  /** @throws Problem NOT_FOUND; NOT_ALLOWED for one's own as administrator: somebody must be left who can */
  async run(asked: Permit<'manage-units'>, id: string): Promise<void> {
    await this.database.inTenant(asked.actor, async (tx) => {
      const permit = await this.access.again(tx, asked);
      const act = this.holding.actOf(permit);
      const role = (await this.units.roles(tx, act.on)).find((one) => one.id === id);
      if (!role) throw new Problem('NOT_FOUND', 'No such role.');
      if (role.role === 'administrator' && role.personId === permit.actor.person)
        throw new Problem('NOT_ALLOWED', 'Another administrator takes it.');
      const accounts = await this.members.accountsOf(tx, [role.personId]);
      await this.members.holdPlansOf(tx, accounts);
      await this.members.takeRole(tx, id, act);
      const where = role.unitId ? { unit: role.unitId } : {};
      await this.holding.record(tx, permit, 'take-role', where, { person: role.personId, role: role.role });
      await this.holding.ring(tx, accounts);
    });
  }
}
