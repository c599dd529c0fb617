// The coordinating unit enters that an owner who does not sign in wishes a closed plan back.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type PersonId } from '@samplan/domain';
import { Access } from '../../access/access';
import { coordinatingUnit } from '../../access/coordinating-unit';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { Tellings } from '../../tellings/tellings';
import { ReopeningRepository } from '../reopening.repository';
import { requireTold, type ToldInput } from '../told';
import { ToldRepository } from '../told.repository';

@Injectable()
export class AskReopeningFor {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly plans: ToldRepository,
    private readonly rows: ReopeningRepository,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem ALREADY_SO where it is asked for, they have an open plan, or none that is the asker's to see; BAD_INPUT */
  async run(asked: Permit<'enter-owners-wish'>, how: ToldInput): Promise<PersonId> {
    const { whose: owner, actor } = asked;
    if (!owner) throw new Problem('BAD_INPUT', 'No such person here.');
    await this.database.inTenant(actor, async (tx) => {
      const others = await this.plans.names(tx, owner, actor.person);
      const told = requireTold(how, actor.person, others, today(this.clock));
      const plan = await this.plans.plan(tx, actor.person, owner, 'closed');
      const { hat, rule } = await this.access.again(tx, asked);
      const at = new Date(this.clock.now()).toISOString();
      if (!plan || !(await this.rows.ask(tx, actor.tenant, plan, at, told)))
        throw new Problem('ALREADY_SO', 'There is nothing to ask for.');
      const details = { person: owner, form: told.form };
      await this.audit.record(tx, { actor, hat, rule, action: 'ask-reopening-for', plan, details });
      await this.tellings.tell(tx, actor, { to: owner, kind: 'wish-entered', wears: 'private' });
      const keepers = await coordinatingUnit(tx, today(this.clock));
      await this.tellings.wake(tx, { tenant: actor.tenant, by: actor.person }, ...keepers);
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
    });
    return owner;
  }
}
