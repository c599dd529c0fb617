// Asks the owner to let a unit or a person read a section; what the owner asks for themselves is on their list to sign.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { rankOf } from '@samplan/policy';
import { Access } from '../../access/access';
import type { Grantee } from '../../access/grantee';
import { Grantees, mayBeGranted, type GrantedLevel } from '../../access/grantees';
import type { Permit } from '../../access/permit';
import { placeOf, sectionOf } from '../../access/place';
import { Readers } from '../../access/readers';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Tellings } from '../../tellings/tellings';
import { Ringing } from '../ringing';
import { WishesRepository } from '../wishes.repository';

@Injectable()
export class WishAccess {
  constructor(
    private readonly access: Access,
    private readonly wishes: WishesRepository,
    private readonly grantees: Grantees,
    private readonly readers: Readers,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly ringing: Ringing,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws Problem BAD_INPUT for whoever takes no part, or of whose part the asker may not know (alike), and for what is
   * given to nobody; ALREADY_SO where they have it
   */
  async run(asked: Permit<'edit'>, to: Grantee, level: GrantedLevel): Promise<string> {
    const here = sectionOf(asked);
    // Who is known to the asker, before the transaction, which asks for no second connection.
    await this.readers.of(here);
    return this.access.holding(asked, async (tx, permit) => {
      const { actor, facts, hat, rule } = permit;
      const { plan, section } = placeOf(permit);
      const owner = facts.plan?.owner;
      if (!owner || !mayBeGranted(facts, { section, level })) throw new Problem('BAD_INPUT', 'Not to be granted.');
      if (!(await this.grantees.isKnown(tx, here.plan, to))) throw new Problem('BAD_INPUT', 'They take no part.');
      if (rankOf(await this.grantees.held(tx, section, to)) >= rankOf(level))
        throw new Problem('ALREADY_SO', 'They have it.');
      const state = actor.person === owner ? 'to-sign' : 'waiting';
      const { id, isNew } = await this.wishes.wish(tx, actor.tenant, plan, section, to, level, actor.person, state);
      const details = { wish: id, level, state };
      await this.audit.record(tx, { actor, hat, rule, action: 'wish-access', plan, section, details });
      const after = { to: 'unit' in to ? to.unit : to.person, level };
      const change = { noun: 'access', subject: id, field: 'wished', after } as const;
      if (isNew) await this.history.record(tx, { actor, hat, plan, section, ...change });
      await this.tellings.wake(tx, { tenant: actor.tenant, plan, by: actor.person }, owner);
      await this.ringing.ring(tx, actor, plan, owner, actor.person);
      return id;
    });
  }
}
