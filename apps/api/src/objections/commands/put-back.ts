// Puts back what was taken out until all agree.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { readWords, type WordsNode } from '@samplan/plan-doc';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf } from '../../access/place';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { Pen } from '../../words/pen';
import { rootsOf } from '../objections';
import { ObjectionsRepository } from '../objections.repository';

@Injectable()
export class PutBack {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly pen: Pen,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem NOT_FOUND also where it has been put back already */
  async run(permit: Permit<'object'>, takenOut: string): Promise<void> {
    const place = placeOf(permit);
    const { tenant, plan, section } = place;
    await this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const { actor, rule, hat } = await this.access.again(tx, permit);
      const was = await this.objections.putBack(tx, section, takenOut);
      if (!was) throw new Problem('NOT_FOUND', 'Nothing such is taken out.');
      const details = { subject: was.subject, takenOut };
      await this.audit.record(tx, { actor, hat, action: 'put-back', rule, plan, section, details });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
      const words: Record<string, WordsNode> = {};
      for (const root of rootsOf(was)) if (was.words[root]) words[root] = readWords(was.words[root]);
      await this.pen.putBack(tx, place, words);
    });
  }
}
