// Somebody begins in a unit: confirmed for six months, in every municipality that the unit works for.
import { Injectable } from '@nestjs/common';
import { Problem, type PersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Newcomers, type Newcomer } from '../../identity/newcomers';
import { textInput } from '../../kernel/text-input';
import { Holding } from '../holding';
import { MembersRepository } from '../members.repository';

export interface Adding {
  readonly who: PersonId | Newcomer;
  readonly title: string;
}

@Injectable()
export class AddMember {
  constructor(
    private readonly holding: Holding,
    private readonly members: MembersRepository,
    private readonly newcomers: Newcomers,
  ) {}

  /** @throws Problem ALREADY_SO for one who works there; BAD_INPUT */
  async run(asked: Permit<'lead-unit'>, { who, title: said }: Adding): Promise<void> {
    const title = said.trim() ? textInput(said, 60) : '';
    await this.holding.run(asked, async (tx, permit, { unit, home, tenants, act, until }) => {
      if (until < act.on) throw new Problem('NOT_ALLOWED', 'The unit is closed.');
      const person = typeof who === 'string' ? who : await this.newcomers.settle(tx, home, who);
      const [account] = await this.members.accountsOf(tx, [person]);
      // Somebody known is one who has worked in a unit here: nobody else is put to work by a number that was guessed.
      const isKnown = typeof who !== 'string' || (await this.members.byId(tx, unit, act.on, who)).length > 0;
      if (!account || !isKnown) throw new Problem('BAD_INPUT', 'No such person here.');
      if (await this.members.worksIn(tx, unit, person, act.on))
        throw new Problem('ALREADY_SO', 'They work there already.');
      await this.members.holdPlansOf(tx, [account]);
      await this.members.settle(tx, [account], home, tenants);
      await this.members.add(tx, unit, account, title, until, act);
      const newcomer = typeof who !== 'string';
      await this.holding.record(tx, permit, 'add-member', { unit, tenants }, { person, newcomer });
      await this.holding.ring(tx, [account]);
    });
  }
}
