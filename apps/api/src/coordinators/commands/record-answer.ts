// The coordinating unit enters what the owner, or whoever lawfully decides with them, answered on paper or orally.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { Choosing, type Answer } from '../choosing';
import { CoordinatorsRepository } from '../coordinators.repository';

@Injectable()
export class RecordAnswer {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly choosing: Choosing,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_FOUND; BAD_INPUT for an answer that would be the owner's own here; as `Choosing.answer` */
  async run(permit: Permit<'keep-coordinators'>, search: string, id: string, answer: Answer): Promise<void> {
    const { actor, hat, rule } = permit;
    if (answer.form === 'signed-here') throw new Problem('BAD_INPUT', 'The owner answers that themself.');
    await this.database.inTenant(actor, async (tx) => {
      const found = await this.repository.search(tx, search, actor.person);
      if (!found) throw new Problem('NOT_FOUND', 'No such search.');
      await this.choosing.answer(tx, permit, found, id, answer);
      const details = { request: id, answer: answer.answer, form: answer.form };
      const plan = found.plan_id ? { plan: found.plan_id } : {};
      await this.audit.record(tx, { actor, hat, rule, action: 'record-coordinator-answer', ...plan, details });
    });
  }
}
