// The owner's answer to a wish for access: a yes puts it on their list to sign, and gives nothing before they have.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import { granteeOf } from '../../access/grantee';
import { Grantees } from '../../access/grantees';
import type { Permit } from '../../access/permit';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Tellings } from '../../tellings/tellings';
import { Ringing } from '../ringing';
import { WishesRepository } from '../wishes.repository';

@Injectable()
export class AnswerAccessWish {
  constructor(
    private readonly access: Access,
    private readonly wishes: WishesRepository,
    private readonly grantees: Grantees,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly ringing: Ringing,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_FOUND; ANSWERED_ALREADY; STALE for a yes to one who takes no part any more */
  async run(asked: Permit<'decide-access'>, id: string, grant: boolean): Promise<void> {
    await this.access.holding(asked, async (tx, { actor, facts, hat, rule, action }, plan) => {
      const row = await this.wishes.hold(tx, id);
      if (!row || row.plan_id !== plan) throw new Problem('NOT_FOUND', 'No such wish.');
      if (row.state !== 'waiting') throw new Problem('ANSWERED_ALREADY', 'It waits for nobody.');
      const { section_id: section, level, wished_by: wisher } = row;
      const to = granteeOf(row);
      if (grant && (await this.grantees.seats(tx, plan, to, facts.today)).length === 0)
        throw new Problem('STALE', 'They take no part any more.');
      await this.wishes.answer(tx, id, grant ? 'to-sign' : 'refused');
      await this.audit.record(tx, { actor, hat, rule, action, plan, section, details: { wish: id, level, grant } });
      if (!grant) {
        const after = { to: 'unit' in to ? to.unit : to.person, level };
        const change = { noun: 'access', subject: id, field: 'refused', after } as const;
        await this.history.record(tx, { actor, hat, plan, section, ...change });
        await this.tellings.tell(tx, actor, { to: wisher, plan, section, kind: 'access-answered', subject: id });
      }
      await this.tellings.settle(tx, { tenant: actor.tenant, plan }, actor.person);
      await this.ringing.ring(tx, actor, plan, actor.person, wisher);
    });
  }
}
