// Adds a goal: the owner's in their own words, or a service's, with its first words.
import { Injectable } from '@nestjs/common';
import { parseId, Problem, type GoalAim, type GoalId, type GoalVoice } from '@samplan/domain';
import { mayHoldItems } from '@samplan/plan-doc';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { placeOf, requireOwnWords, sectionOf } from '../../access/place';
import { inSight, readsWhatMatters, type PlanInSight } from '../../access/sight';
import { Traces } from '../../history/traces';
import type { Tx } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { Pen } from '../../words/pen';
import { GoalsRepository } from '../goals.repository';

export interface AddGoalInput {
  readonly voice: GoalVoice;
  readonly words: string;
  readonly aim?: GoalAim | null;
  readonly parentId?: string | null;
  readonly servesWhatMatters?: boolean | null;
}

const MOST_WORDS = 300;

@Injectable()
export class AddGoal {
  constructor(
    private readonly access: Access,
    private readonly goals: GoalsRepository,
    private readonly pen: Pen,
    private readonly traces: Traces,
  ) {}

  /**
   * @throws Problem NOT_ALLOWED for an own goal by one who may not write the owner's own words; NOT_FOUND for a parent that
   * the actor does not see; BAD_INPUT
   */
  async run(asked: Permit<'edit'>, input: AddGoalInput): Promise<GoalId> {
    const words = textInput(input.words, MOST_WORDS);
    const { voice, aim = null } = input;
    const servesWhatMatters = input.servesWhatMatters ?? false;
    return this.access.holding(asked, async (tx, permit) => {
      const place = placeOf(permit);
      const { tenant, plan, section } = place;
      const seen = sectionOf(permit);
      if (!mayHoldItems(seen.kind)) throw new Problem('BAD_INPUT', 'No goals stand in such a section.');
      if (voice === 'own') requireOwnWords(permit, section);
      if (servesWhatMatters && !readsWhatMatters(seen.plan))
        throw new Problem('BAD_INPUT', 'Nobody links to what they do not read.');
      const parent = await this.parent(tx, seen.plan, input.parentId ?? null);
      const by = permit.actor.person;
      const goal = await this.goals.insert(tx, { tenant, plan, section, voice, aim, parent, servesWhatMatters, by });
      const added = { noun: 'goal', subject: goal, field: 'added', after: voice } as const;
      await this.traces.leave(tx, permit, 'add-goal', { goal, voice }, added);
      await this.pen.begin(tx, place, { [`goal:${goal}:words`]: words, [`goal:${goal}:why`]: '' });
      return goal;
    });
  }

  private async parent(tx: Tx, plan: PlanInSight, text: string | null): Promise<GoalId | null> {
    if (text === null) return null;
    const id = parseId<'goal'>(text);
    const row = id && (await this.goals.find(tx, plan.id, id));
    if (!row || !inSight(plan, row.section_id)) throw new Problem('NOT_FOUND', 'No such goal.');
    return row.id;
  }
}
