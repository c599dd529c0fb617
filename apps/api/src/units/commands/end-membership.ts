// "Har sluttet": what the unit gave is lost from this moment, in every municipality, and the roles held in the unit.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Holding } from '../holding';
import { LeftBehind } from '../left-behind';
import { MembersRepository } from '../members.repository';

@Injectable()
export class EndMembership {
  constructor(
    private readonly holding: Holding,
    private readonly members: MembersRepository,
    private readonly leftBehind: LeftBehind,
  ) {}

  /** @throws Problem NOT_FOUND for nobody of the unit; NOT_ALLOWED for oneself, whom another must end */
  async run(asked: Permit<'lead-unit'>, id: string): Promise<void> {
    await this.holding.run(asked, async (tx, permit, { unit, home, tenants, act }) => {
      const [placed] = await this.members.placed(tx, unit, home, [id]);
      if (!placed) throw new Problem('NOT_FOUND', 'Nobody such here.');
      const { account, person } = placed;
      if (person === permit.actor.person) throw new Problem('NOT_ALLOWED', 'Somebody else ends it.');
      await this.members.holdPlansOf(tx, [account]);
      await this.members.end(tx, unit, [account], tenants, act);
      await this.holding.record(tx, permit, 'end-membership', { unit, tenants }, { person });
      const people = (await this.members.personsOf(tx, [account])).map((one) => one.person);
      await this.leftBehind.by(tx, { ...permit, on: act.on }, unit, people);
      await this.holding.ring(tx, [account]);
    });
  }
}
