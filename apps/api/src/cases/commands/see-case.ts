// Opens a case for one of the coordinating unit; that it was opened is logged, once in half an hour.
import { Injectable } from '@nestjs/common';
import { parseId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { Cases } from '../cases';
import { CasesRepository } from '../cases.repository';

@Injectable()
export class SeeCase {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly repository: CasesRepository,
    private readonly audit: Audit,
  ) {}

  async run(permit: Permit<'keep-cases'>, caseId: string): Promise<object | null> {
    const id = parseId<'case'>(caseId);
    if (!id) return null;
    const { actor, hat, rule } = permit;
    return this.database.inTenant(actor, async (tx) => {
      const whole = await this.cases.whole(tx, permit, id);
      if (!whole) return null;
      const details = { case: whole.id, person: whole.personId };
      if (!(await this.repository.wasSeen(tx, actor.session, whole.id)))
        await this.audit.record(tx, { actor, hat, rule, action: 'see-case', details });
      return whole;
    });
  }
}
