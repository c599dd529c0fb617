// Facts of a measure as they are stored, and what they may be linked to.
import { Injectable } from '@nestjs/common';
import { Problem, type MeasureId, type SectionId } from '@samplan/domain';
import { inSight, type SectionInSight } from '../access/sight';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';
import { FACTS, type MeasureFact, type MeasureFacts } from './facts';

const COLUMN: Readonly<Record<MeasureFact, readonly string[]>> = {
  goalId: ['goal_id'],
  kind: ['kind'],
  state: ['state'],
  startsOn: ['starts_on'],
  deadlineOn: ['deadline_on'],
  recurrence: ['repeat_every', 'repeat_weekdays', 'repeat_time'],
  decision: ['decision'],
  decisionReference: ['decision_reference'],
  serviceLevelId: ['service_level_id'],
  trainingTried: ['training_tried'],
};

@Injectable()
export class MeasureFactsRepository {
  /** Those of `names` that are set, and no others. */
  async save(
    tx: Tx,
    measure: MeasureId,
    set: Partial<MeasureFacts>,
    names: readonly MeasureFact[] = FACTS,
  ): Promise<void> {
    const columns = names
      .filter((name) => set[name] !== undefined)
      .flatMap((name) => {
        const values = name === 'recurrence' ? repeatOf(set.recurrence ?? null) : [set[name]];
        return COLUMN[name].map((column, at) => [column, values[at]] as const);
      });
    if (columns.length === 0) return;
    await tx.query(
      `update measure set ${columns.map(([column], at) => `${column} = $${at + 2}`).join(', ')} where id = $1`,
      [measure, ...columns.map(([, value]) => value)],
    );
  }

  /** @throws Problem BAD_INPUT for a goal that the asker cannot read or is of another plan, and for an unknown level */
  async checkLinks(tx: Tx, { plan }: SectionInSight, set: Partial<MeasureFacts>): Promise<void> {
    if (set.goalId) {
      const [goal] = await tx.query<{ section_id: SectionId }>(
        `select g.section_id from goal g where g.id = $1 and g.plan_id = $2 and ${stands('g')}`,
        [set.goalId, plan.id],
      );
      if (!inSight(plan, goal?.section_id)) throw new Problem('BAD_INPUT', 'No such goal.');
    }
    if (set.serviceLevelId) {
      const levels = await tx.query('select from service_level where id = $1 and ended_at is null', [
        set.serviceLevelId,
      ]);
      if (levels.length === 0) throw new Problem('BAD_INPUT', 'No such level.');
    }
  }
}

const repeatOf = (recurrence: MeasureFacts['recurrence']): readonly unknown[] =>
  recurrence ? [recurrence.every, recurrence.weekdays, recurrence.time] : [null, [], null];
