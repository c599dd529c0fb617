// Changes facts of a goal, each only if it is still what the actor saw.
import { Injectable } from '@nestjs/common';
import { isOwnersOwn, parseId, Problem, type GoalAim, type GoalId } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf, requireOwnWords, sectionOf } from '../../access/place';
import { inSight, readsWhatMatters, type PlanInSight } from '../../access/sight';
import { collisionsOf, type Collision } from '../../history/collisions';
import { Traces } from '../../history/traces';
import type { Tx } from '../../kernel/database';
import { parentSeen } from '../goals';
import { GoalsRepository, type ChangedFacts, type GoalRow } from '../goals.repository';

export interface GoalFacts {
  readonly aim?: GoalAim | null;
  readonly parentId?: string | null;
  readonly servesWhatMatters?: boolean | null;
}

export interface ChangeGoalInput {
  readonly set: GoalFacts;
  readonly seen: GoalFacts;
}

const FIELDS = ['aim', 'parentId', 'servesWhatMatters'] as const;
type Field = (typeof FIELDS)[number];

@Injectable()
export class ChangeGoal {
  constructor(
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly traces: Traces,
  ) {}

  /**
   * A link to a goal that the actor does not see is none to them, so they may put another in its place.
   * @returns what collided, and then nothing was changed; empty where all was. A fact that somebody else has given the very
   * value that is wanted does not collide.
   * @throws Problem NOT_FOUND for a goal or parent that the actor does not see; NOT_ALLOWED for an own goal by one who may
   * not write the owner's own words; BAD_INPUT also for a link that would make a circle
   */
  async run(asked: Permit<'edit'>, goal: GoalId, { set, seen }: ChangeGoalInput): Promise<readonly Collision[]> {
    const fields = FIELDS.filter((field) => set[field] !== undefined);
    if (fields.some((field) => seen[field] === undefined))
      throw new Problem('BAD_INPUT', 'What was seen of a field is missing.');
    return this.access.holding(asked, async (tx, permit) => {
      const { plan, section } = placeOf(permit);
      const sight = sectionOf(permit).plan;
      const row = await this.goals.find(tx, plan, goal);
      if (row?.section_id !== section) throw new Problem('NOT_FOUND', 'No such goal.');
      if (isOwnersOwn(row)) requireOwnWords(permit, section);
      const now = seenOf(row, sight);
      const changed = fields.filter((field) => set[field] !== now[field]);
      if (set.servesWhatMatters !== undefined && !readsWhatMatters(sight))
        throw new Problem('BAD_INPUT', 'Nobody says of a link what they do not read.');
      const of = { plan, noun: 'goal', subject: goal, reads: sight.sections.map(({ id }) => id) } as const;
      const collisions = await collisionsOf(tx, of, { set: only(set, changed), seen: only(seen, changed), now });
      if (collisions.length > 0 || changed.length === 0) return collisions;
      // A link that the actor does not see is none to them, and stays where they wish for none.
      const facts = await this.factsAfter(tx, row, sight, set, changed);
      await this.goals.change(tx, goal, facts);
      const details = { goal, fields: changed.join(' ') };
      const before = { aim: row.aim, parentId: row.parent_id, servesWhatMatters: row.serves_what_matters };
      const changes = changed.map((field) => {
        const values = { before: before[field], after: facts[field] };
        return { noun: 'goal', subject: goal, field, ...values } as const;
      });
      await this.traces.leave(tx, permit, 'change-goal', details, ...changes);
      return [];
    });
  }

  private async factsAfter(
    tx: Tx,
    row: GoalRow,
    plan: PlanInSight,
    set: GoalFacts,
    changed: readonly Field[],
  ): Promise<ChangedFacts> {
    const { aim = row.aim, servesWhatMatters = row.serves_what_matters } = set;
    if (servesWhatMatters === null) throw new Problem('BAD_INPUT', 'It serves what matters, or does not.');
    const parentId = changed.includes('parentId') ? await this.parentAfter(tx, row, plan, set.parentId) : row.parent_id;
    return { aim, parentId, servesWhatMatters };
  }

  private async parentAfter(tx: Tx, row: GoalRow, plan: PlanInSight, set?: string | null): Promise<GoalId | null> {
    if (set === undefined) return row.parent_id;
    if (set === null) return null;
    const id = parseId<'goal'>(set);
    const parent = id && (await this.goals.find(tx, plan.id, id));
    if (!parent || !inSight(plan, parent.section_id)) throw new Problem('NOT_FOUND', 'No such goal.');
    if (await this.goals.serves(tx, parent.id, row.id)) throw new Problem('BAD_INPUT', 'A goal that serves itself.');
    return parent.id;
  }
}

/** As the actor sees it now. */
const seenOf = (row: GoalRow, plan: PlanInSight) => ({
  aim: row.aim,
  parentId: parentSeen(row, plan),
  servesWhatMatters: readsWhatMatters(plan) ? row.serves_what_matters : null,
});

const only = (facts: GoalFacts, fields: readonly Field[]) =>
  Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]));
