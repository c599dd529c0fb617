// The owner's answer to what was proposed, before any signature; whoever proposed it takes it back.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Tellings } from '../../tellings/tellings';
import { WideningsRepository } from '../widenings.repository';

@Injectable()
export class AnswerWidening {
  constructor(
    private readonly access: Access,
    private readonly widenings: WideningsRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem NOT_FOUND for what is none of the asker's business; NOT_ALLOWED; ANSWERED_ALREADY */
  async run(asked: Permit<'propose-access'>, id: string, accept: boolean): Promise<void> {
    await this.access.holding(asked, async (tx, { actor, facts, hat, rule, action }, plan) => {
      const [row] = await this.widenings.hold(tx, plan, [id]);
      const isOwners = facts.plan?.owner === actor.person;
      if (!row || !(isOwners || row.wished_by === actor.person)) throw new Problem('NOT_FOUND', 'Nothing such waits.');
      if (!isOwners && accept) throw new Problem('NOT_ALLOWED', 'The owner says yes.', ['is-owner']);
      const isOpen = row.state === 'waiting' || (row.state === 'to-sign' && !accept);
      if (!isOpen) throw new Problem('ANSWERED_ALREADY', 'It waits for nobody.');
      const state = accept ? 'to-sign' : row.wished_by === actor.person ? 'withdrawn' : 'refused';
      await this.widenings.become(tx, id, state);
      const { section_id: section, level } = row;
      await this.audit.record(tx, { actor, hat, rule, action, plan, section, details: { widening: id, level, state } });
      if (state === 'refused') {
        const after = { to: row.unit_id ?? row.person_id ?? '', level };
        const change = { noun: 'access', subject: id, field: 'refused', after } as const;
        await this.history.record(tx, { actor, hat, plan, section, ...change });
        await this.tellings.tell(tx, actor, { to: row.wished_by, plan, section, kind: 'access-answered', subject: id });
      }
      const people = [...new Set([facts.plan?.owner ?? actor.person, row.wished_by])];
      await this.tellings.settle(tx, { tenant: actor.tenant, plan }, ...people);
      for (const person of people)
        await this.bell.ring(tx, { topic: 'participants', tenant: actor.tenant, plan, person });
    });
  }
}
