// Says that one disagrees with a text or a fact; it stands beside it.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf } from '../../access/place';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { ObjectionsRepository, type DisagreementRow, type Subject } from '../objections.repository';

const MOST_WORDS = 2000;

@Injectable()
export class Disagree {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem NOT_FOUND for what does not stand in the section; BAD_INPUT */
  async run(permit: Permit<'object'>, about: Subject, said: string): Promise<DisagreementRow> {
    const words = textInput(said, MOST_WORDS);
    const place = placeOf(permit);
    const { tenant, plan, section } = place;
    return this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const { actor, rule, hat } = await this.access.again(tx, permit);
      if (!(await this.objections.stands(tx, section, about))) throw new Problem('NOT_FOUND', 'No such thing here.');
      const row = await this.objections.disagree(tx, place, about, { words, by: actor.person });
      const details = { subject: about.subject, disagreement: row.id };
      await this.audit.record(tx, { actor, hat, action: 'disagree', rule, plan, section, details });
      const added = { noun: 'disagreement', subject: row.id, field: 'added', after: about.subject } as const;
      await this.history.record(tx, { actor, hat, plan, section, ...added });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
      return row;
    });
  }
}
