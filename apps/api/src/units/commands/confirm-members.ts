// "Jobber her": six more months for each, in every municipality that the unit works for; one who lapsed begins anew.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Holding } from '../holding';
import { MembersRepository } from '../members.repository';

@Injectable()
export class ConfirmMembers {
  constructor(
    private readonly holding: Holding,
    private readonly members: MembersRepository,
  ) {}

  /** @throws Problem NOT_FOUND where one of them is nobody of the unit; NOT_ALLOWED for a leader who confirms themselves */
  async run(asked: Permit<'lead-unit'>, ids: readonly string[]): Promise<void> {
    await this.holding.run(asked, async (tx, permit, { unit, home, tenants, act, until }) => {
      if (until < act.on) throw new Problem('NOT_ALLOWED', 'The unit is closed.');
      const placed = await this.members.placed(tx, unit, home, ids);
      if (ids.length === 0 || placed.length < new Set(ids).size) throw new Problem('NOT_FOUND', 'Nobody such here.');
      if (permit.hat === 'unit-leader' && placed.some(({ person }) => person === permit.actor.person))
        throw new Problem('NOT_ALLOWED', 'The administrator confirms the leader.');
      const accounts = [...new Set(placed.map(({ account }) => account))];
      await this.members.holdPlansOf(tx, accounts);
      await this.members.settle(tx, accounts, home, tenants);
      await this.members.confirm(tx, { unit, home, accounts }, until, act);
      for (const { person } of placed)
        await this.holding.record(tx, permit, 'confirm-member', { unit, tenants }, { person });
      await this.holding.ring(tx, accounts);
    });
  }
}
