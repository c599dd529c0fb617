// Stars a goal, or takes the star away: what means most to the owner.
import { Injectable } from '@nestjs/common';
import { Problem, type GoalId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf } from '../../access/place';
import { Traces } from '../../history/traces';
import { GoalsRepository } from '../goals.repository';

@Injectable()
export class StarGoal {
  constructor(
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly traces: Traces,
  ) {}

  /** @throws Problem NOT_FOUND */
  async run(asked: Permit<'write-own-words'>, goal: GoalId, starred: boolean): Promise<void> {
    await this.access.holding(asked, async (tx, permit) => {
      const { plan, section } = placeOf(permit);
      const row = await this.goals.find(tx, plan, goal);
      if (row?.section_id !== section) throw new Problem('NOT_FOUND', 'No such goal.');
      if (row.is_starred === starred) return;
      await this.goals.star(tx, goal, starred);
      const change = { noun: 'goal', subject: goal, field: 'starred', before: !starred, after: starred } as const;
      await this.traces.leave(tx, permit, 'star-goal', { goal, starred }, change);
    });
  }
}
