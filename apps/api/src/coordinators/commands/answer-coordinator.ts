// "Ja til Kari", "Jeg vil møte henne først", "En annen": by the one whose coordinator it would be.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { Choosing, type Answer } from '../choosing';
import { CoordinatorsRepository } from '../coordinators.repository';

@Injectable()
export class AnswerCoordinator {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly choosing: Choosing,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_FOUND for what is unknown, or another's; as `Choosing.answer` */
  async run(permit: Permit<'choose-coordinator'>, id: string, answer: Omit<Answer, 'form'>): Promise<void> {
    const { actor, rule } = permit;
    await this.database.inTenant(actor, async (tx) => {
      const row = await this.repository.request(tx, id);
      if (
        row?.person_id !== actor.person ||
        actor.wears !== 'private' ||
        row.state === 'asked' ||
        row.state === 'proposed'
      )
        throw new Problem('NOT_FOUND', 'No such question.');
      const search = await this.repository.openOf(tx, actor.person);
      if (search?.id !== row.search_id) throw new Problem('ANSWERED_ALREADY', 'It is over.');
      const by = { actor, hat: 'owner', rule };
      await this.choosing.answer(tx, by, search, id, { ...answer, form: 'signed-here' });
      const plan = search.plan_id ? { plan: search.plan_id } : {};
      const details = { request: id, answer: answer.answer };
      await this.audit.record(tx, { ...by, action: 'answer-coordinator', ...plan, details });
    });
  }
}
