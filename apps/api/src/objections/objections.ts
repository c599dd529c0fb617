// What is disagreed with and taken out in a sight, fetched for all its sections at once; words like others, told when opened.
import { Injectable } from '@nestjs/common';
import type { Objectable } from '@samplan/domain';
import { BODY, itemRoots, plainText, readWords } from '@samplan/plan-doc';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Batch } from '../access/sight';
import { Database } from '../kernel/database';
import { Openings, type OpenedSection } from '../words/openings';
import { ObjectionsRepository, type DisagreementRow, type Subject, type TakenOutRow } from './objections.repository';

export interface Disagreement {
  readonly id: string;
  readonly subject: Objectable;
  readonly itemId: string | null;
  readonly by: Known;
  readonly at: Date;
  readonly words: string;
  readonly mine: boolean;
}

export interface TakenOut {
  readonly id: string;
  readonly subject: Objectable;
  readonly itemId: string | null;
  readonly at: Date;
  readonly text: string;
}

@Injectable()
export class Objections {
  private readonly rows = new Batch(({ actor, sections }) =>
    this.database.inTenant(actor, async (tx) => {
      const ids = sections.map(({ id }) => id);
      return {
        disagreements: await this.repository.disagreements(tx, ids, actor),
        takenOut: await this.repository.takenOut(tx, ids, actor),
      };
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly repository: ObjectionsRepository,
    private readonly readers: Readers,
    private readonly openings: Openings,
  ) {}

  async disagreements(section: OpenedSection): Promise<readonly Disagreement[]> {
    if (!(await this.openings.wordsIn(section))) return [];
    const { disagreements } = await this.rows.for(section.plan.sight);
    const here = disagreements.filter(({ section_id }) => section_id === section.id);
    return (await Promise.all(here.map((row) => this.told(section, row)))).flat();
  }

  async takenOut(section: OpenedSection): Promise<readonly TakenOut[]> {
    if (!(await this.openings.wordsIn(section))) return [];
    const { takenOut } = await this.rows.for(section.plan.sight);
    return takenOut
      .filter(({ section_id }) => section_id === section.id)
      .map((row) => ({
        id: row.id,
        subject: row.subject,
        itemId: row.subject_id,
        at: row.taken_at,
        text: textOf(row),
      }));
  }

  /** Nobody's, where the asker may not know who said it. */
  async told({ plan }: OpenedSection, row: DisagreementRow): Promise<readonly Disagreement[]> {
    const by = await this.readers.person(plan, row.said_by);
    if (!by) return [];
    const { id, subject, subject_id, words, said_at } = row;
    return [{ id, subject, itemId: subject_id, by, at: said_at, words, mine: by.id === plan.sight.actor.person }];
  }
}

/** The roots that hold its words, in reading order. */
export const rootsOf = ({ subject, item }: Subject): readonly string[] =>
  subject === 'section' || item === null ? [BODY] : itemRoots(subject, item);

const textOf = ({ subject, subject_id, words }: TakenOutRow): string =>
  rootsOf({ subject, item: subject_id })
    .map((root) => plainText(readWords(words[root])))
    .filter((text) => text !== '')
    .join('\n');
