// Takes a disagreement away: its author's alone.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf } from '../../access/place';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { ObjectionsRepository } from '../objections.repository';

@Injectable()
export class RemoveDisagreement {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly objections: ObjectionsRepository,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem NOT_FOUND also for what somebody else said */
  async run(permit: Permit<'object'>, disagreement: string): Promise<void> {
    const { tenant, plan, section } = placeOf(permit);
    await this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const { actor, rule, hat } = await this.access.again(tx, permit);
      const about = await this.objections.remove(tx, section, disagreement, actor.person);
      if (!about) throw new Problem('NOT_FOUND', 'No such disagreement.');
      const details = { subject: about.subject, disagreement };
      await this.audit.record(tx, { actor, hat, action: 'remove-disagreement', rule, plan, section, details });
      const removed = { noun: 'disagreement', subject: disagreement, field: 'removed', before: about.subject } as const;
      await this.history.record(tx, { actor, hat, plan, section, ...removed });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
    });
  }
}
