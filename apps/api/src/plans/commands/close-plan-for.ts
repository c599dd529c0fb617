// The coordinating unit closes the plan of an owner who asks for it without signing in.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type PersonId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';
import { closingOf, Closings, type ClosingWords } from '../closings';
import { requireTold, type ToldInput } from '../told';
import { ToldRepository } from '../told.repository';

@Injectable()
export class ClosePlanFor {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly rows: ToldRepository,
    private readonly closings: Closings,
    private readonly tellings: Tellings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem STALE where they have no open plan, or one that is not the asker's to close; BAD_INPUT */
  async run(asked: Permit<'enter-owners-wish'>, said: ClosingWords, how: ToldInput): Promise<PersonId> {
    const { whose: owner, actor } = asked;
    const words = closingOf(said);
    if (!owner || (words.reason === 'other' && !words.note)) throw new Problem('BAD_INPUT', 'Whose, and why?');
    await this.database.inTenant(actor, async (tx) => {
      const others = await this.rows.names(tx, owner, actor.person);
      const told = requireTold(how, actor.person, others, today(this.clock));
      const plan = await this.rows.plan(tx, actor.person, owner, 'open');
      if (!plan) throw new Problem('STALE', 'There is no open plan.');
      await this.closings.close(tx, await this.access.again(tx, asked), plan, words, told);
      await this.tellings.tell(tx, actor, { to: owner, kind: 'wish-entered', wears: 'private' });
    });
    return owner;
  }
}
