// Stars a goal, or takes the star away: what means most to the owner.
import { Injectable } from '@nestjs/common';
import { Problem, type GoalId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { holdPlan, placeOf } from '../../access/place';
import { History } from '../../history/history';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';
import { GoalsRepository } from '../goals.repository';

@Injectable()
export class StarGoal {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem NOT_FOUND */
  async run(permit: Permit<'write-own-words'>, goal: GoalId, starred: boolean): Promise<void> {
    const { tenant, plan, section } = placeOf(permit);
    await this.database.inTenant(tenant, async (tx) => {
      await holdPlan(tx, plan);
      const { actor, rule, hat } = await this.access.again(tx, permit);
      const row = await this.goals.find(tx, plan, goal);
      if (row?.section_id !== section) throw new Problem('NOT_FOUND', 'No such goal.');
      if (row.is_starred === starred) return;
      await this.goals.star(tx, goal, starred);
      await this.audit.record(tx, { actor, hat, action: 'star-goal', rule, plan, section, details: { goal, starred } });
      const change = { noun: 'goal', subject: goal, field: 'starred', before: !starred, after: starred } as const;
      await this.history.record(tx, { actor, hat, plan, section, ...change });
      await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
    });
  }
}
