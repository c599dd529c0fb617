// What was said and decided in the sections of a sight, fetched at once; words like others, told when a section is opened.
import { Injectable } from '@nestjs/common';
import {
  voiceOf,
  type Party,
  type PersonId,
  type ReviewCourse,
  type ReviewOutcome,
  type ReviewVoice,
} from '@samplan/domain';
import { partyOf } from '../access/party';
import type { Known } from '../access/people.repository';
import { lineOf, Readers, type ReaderLine } from '../access/readers';
import { Batch, type PlanInSight, type SectionInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { Openings, type OpenedSection } from '../words/openings';
import { ReviewsRepository, type DecisionRow, type ReviewRow } from './reviews.repository';

export interface Saying {
  readonly id: string;
  readonly goalId: string;
  readonly voice: ReviewVoice;
  readonly by: Known | null;
  readonly party: Party;
  readonly unit: string | null;
  readonly course: ReviewCourse | null;
  readonly words: string | null;
  readonly at: Date;
  readonly reviewedOn: string | null;
  readonly mine: boolean;
}

export interface DecisionTold {
  readonly measureId: string;
  readonly outcome: ReviewOutcome;
  readonly why: string | null;
  readonly by: Known | null;
  readonly reviewedOn: string | null;
  readonly asksAnew: boolean;
}

export interface ReviewTold {
  readonly id: string;
  readonly dueOn: string;
  readonly begunAt: Date;
}

@Injectable()
export class Reviews {
  private readonly going = new Batch(({ actor, planIds }) =>
    this.database.inTenant(actor, (tx) => this.repository.open(tx, planIds)),
  );

  private readonly rows = new Batch(({ actor, sections }) =>
    this.database.inTenant(actor, async (tx) => {
      const ids = sections.map(({ id }) => id);
      return {
        sayings: await this.repository.sayings(tx, ids),
        decisions: await this.repository.decisions(tx, ids),
      };
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly repository: ReviewsRepository,
    private readonly readers: Readers,
    private readonly openings: Openings,
  ) {}

  async of({ id, sight }: PlanInSight): Promise<ReviewTold | null> {
    const row: ReviewRow | undefined = (await this.going.for(sight)).get(id);
    return row ? { id: row.id, dueOn: row.due_on, begunAt: row.begun_at } : null;
  }

  async sayings(section: OpenedSection): Promise<readonly Saying[]> {
    if (!(await this.openings.wordsIn(section))) return [];
    const { sayings } = await this.rows.for(section.plan.sight);
    const here = sayings.filter(({ section_id }) => section_id === section.id);
    return Promise.all(
      here.map(async (row) => ({
        id: row.id,
        goalId: row.goal_id,
        voice: voiceOf(row.hat),
        by: await this.person(section.plan, row.said_by),
        party: partyOf(row.hat),
        unit: await this.unit(section, row.said_by),
        course: row.course,
        words: row.words,
        at: row.said_at,
        reviewedOn: row.reviewed_on,
        mine: row.said_by === section.plan.sight.actor.person,
      })),
    );
  }

  async decisions(section: OpenedSection): Promise<readonly DecisionTold[]> {
    if (!(await this.openings.wordsIn(section))) return [];
    const { decisions } = await this.rows.for(section.plan.sight);
    const here = decisions.filter(({ section_id }) => section_id === section.id);
    return Promise.all(here.map((row) => this.told(section.plan, row)));
  }

  /** Of a question that the asker may read. */
  async behind(plan: PlanInSight, responsibility: string): Promise<DecisionTold | null> {
    const row = await this.database.inTenant(plan.sight.actor, (tx) => this.repository.behind(tx, responsibility));
    return row ? this.told(plan, row) : null;
  }

  private async told(plan: PlanInSight, row: Omit<DecisionRow, 'section_id'>): Promise<DecisionTold> {
    const { measure_id: measureId, outcome, why, decided_by, reviewed_on: reviewedOn } = row;
    const asksAnew = reviewedOn === null && row.asks.length > 0;
    return { measureId, outcome, why, by: await this.person(plan, decided_by), reviewedOn, asksAnew };
  }

  async speakers(section: SectionInSight): Promise<readonly ReaderLine[]> {
    return (await this.readers.of(section)).filter(({ speaks }) => speaks).map(lineOf);
  }

  private async person(plan: PlanInSight, person: PersonId): Promise<Known | null> {
    return (await this.readers.person(plan, person)) ?? null;
  }

  private async unit(section: SectionInSight, person: PersonId): Promise<string | null> {
    return (await this.readers.of(section)).find((reader) => reader.person.id === person)?.unit ?? null;
  }
}
