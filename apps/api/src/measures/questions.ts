// One question about responsibility, whole: to those who are to answer it, those who asked, the owner and the coordinator.
import { Injectable } from '@nestjs/common';
import { waitsForAnswer, type GoalId } from '@samplan/domain';
import type { Known } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { openingOf } from '../access/seen';
import { Sight } from '../access/sight';
import { Audit } from '../kernel/audit';
import { Database } from '../kernel/database';
import { titlesOf } from '../words/titles';
import { WordsRepository } from '../words/words.repository';
import {
  goalOf,
  isCoordinator,
  isOwner,
  mayAnswer,
  Measures,
  type MeasureInSight,
  type ResponsibilityInSight,
} from './in-sight';
import { MeasuresRepository } from '../responsibilities/measures.repository';

export interface Said {
  readonly id: string;
  readonly by: Known | null;
  readonly at: Date;
  readonly words: string;
}

export interface QuestionInSight {
  readonly id: string;
  readonly responsibility: ResponsibilityInSight;
  readonly measure: MeasureInSight;
  readonly goalTitle: string | null;
  readonly planId: string;
  readonly owner: Known;
  readonly mayAnswer: boolean;
  readonly talk: readonly Said[];
}

@Injectable()
export class Questions {
  constructor(
    private readonly database: Database,
    private readonly measures: Measures,
    private readonly repository: MeasuresRepository,
    private readonly words: WordsRepository,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  /** The words of that one measure, and its goal's title where they can read it; each section's log says so first. */
  async find(permit: Permit<'read'>, id: string): Promise<QuestionInSight | null> {
    const section = Sight.of(permit).sections.find((one) => one.id === permit.section);
    if (!section) return null;
    const { plan } = section;
    const { actor } = permit;
    const all = await this.measures.of(section);
    const known = all.find(({ responsibilities }) => responsibilities.some((row) => row.id === id));
    const row = known?.responsibilities.find((one) => one.id === id);
    if (!known || !row) return null;
    const may = mayAnswer(section, row);
    if (!may && row.asked_by !== actor.person && !isOwner(plan) && !isCoordinator(plan)) return null;
    const goal: GoalId | null = goalOf(known.row, plan);
    const ofGoal = plan.sections.find((one) => goal !== null && one.id === known.row.goal_section_id);
    const found = await this.database.inTenant(actor, async (tx) => {
      const seen = [openingOf({ ...section, rule: permit.rule, hat: permit.hat })];
      if (ofGoal && ofGoal.id !== section.id) seen.push(openingOf(ofGoal));
      await this.audit.recordSights(tx, seen, 'see-question');
      const titles = goal && ofGoal ? await titlesOf(tx, 'goal', [{ id: goal, section: ofGoal.id }]) : undefined;
      return {
        words: (await this.words.wordsOf(tx, [section.id])).get(section.id),
        goalTitle: (goal && titles?.get(goal)) ?? null,
        said: await this.repository.said(tx, id),
      };
    });
    return {
      id,
      responsibility: { plan, row },
      measure: { ...known, section: { ...section, opened: found.words } },
      goalTitle: found.goalTitle,
      planId: plan.id,
      owner: await this.readers.owner(plan),
      mayAnswer: may && waitsForAnswer(row),
      talk: await Promise.all(
        found.said.map(async ({ id: of, said_by, said_at, words }) => ({
          id: of,
          by: (await this.readers.person(plan, said_by)) ?? null,
          at: said_at,
          words,
        })),
      ),
    };
  }
}
