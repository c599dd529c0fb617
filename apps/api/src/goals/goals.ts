// The goals of a sight, fetched for all its sections at once, and what each says to the one who asks.
import { Injectable } from '@nestjs/common';
import { isOwnersOwn, Problem, type GoalId, type SectionId } from '@samplan/domain';
import { decide } from '@samplan/policy';
import { Batch, inSight, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import type { OpenedSection } from '../words/openings';
import { GoalsRepository, type GoalRow } from './goals.repository';

export interface GoalInSight {
  readonly row: GoalRow;
  readonly section: OpenedSection;
}

@Injectable()
export class Goals {
  private readonly rows = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx) => {
      const rows = await this.repository.in(
        tx,
        sight.sections.map(({ id }) => id),
      );
      const bySection = new Map<SectionId, GoalRow[]>();
      for (const row of rows) {
        const there = bySection.get(row.section_id);
        if (there) there.push(row);
        else bySection.set(row.section_id, [row]);
      }
      return bySection;
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly repository: GoalsRepository,
  ) {}

  async of(section: OpenedSection): Promise<readonly GoalInSight[]> {
    const rows = (await this.rows.for(section.plan.sight)).get(section.id) ?? [];
    return rows.map((row) => ({ row, section }));
  }

  /** @throws Problem NOT_FOUND for one that is not there any more */
  async one(section: OpenedSection, goal: GoalId): Promise<GoalInSight> {
    const found = (await this.of(section)).find(({ row }) => row.id === goal);
    if (!found) throw new Problem('NOT_FOUND', 'No such goal.');
    return found;
  }
}

/** A link is there for one who may read both its ends. */
export const parentSeen = ({ parent_id, parent_section_id }: GoalRow, plan: PlanInSight): GoalId | null =>
  inSight(plan, parent_section_id) ? parent_id : null;

export const mayWrite = ({ row, section }: GoalInSight): boolean =>
  isOwnersOwn(row) ? decide(section.plan.facts, 'write-own-words', section.id).allowed : section.level === 'edit';
