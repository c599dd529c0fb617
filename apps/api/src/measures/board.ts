// Who does what, when: the titles of what goes on in every section that the asker may read, and who is with them there.
import { Injectable } from '@nestjs/common';
import { isOver, type Party } from '@samplan/domain';
import { partyOf } from '../access/party';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { openingOf } from '../access/seen';
import type { PlanInSight } from '../access/sight';
import { Audit } from '../kernel/audit';
import { Database } from '../kernel/database';
import { titlesOf } from '../words/titles';
import { Measures, type MeasureInSight } from './in-sight';
import { Seatings } from '../responsibilities/seatings';

export interface BoardPerson {
  readonly person: Known;
  readonly party: Party;
  readonly title: string;
  readonly unit: string | null;
}

export interface BoardInSight {
  readonly planId: string;
  readonly nextReviewOn: string | null;
  readonly owner: Known;
  readonly measures: readonly MeasureInSight[];
  readonly people: readonly BoardPerson[];
}

@Injectable()
export class Boards {
  constructor(
    private readonly database: Database,
    private readonly measures: Measures,
    private readonly seatings: Seatings,
    private readonly readers: Readers,
    private readonly audit: Audit,
  ) {}

  /** Seeing titles is logged for each section in which there are any, before they are answered. */
  async of(plan: PlanInSight): Promise<BoardInSight> {
    const ofSections = await Promise.all(plan.sections.map((section) => this.measures.of(section)));
    const going = ofSections.flat().filter(({ row }) => !isOver(row));
    const shown = plan.sections.filter(({ id }) => going.some(({ section }) => section.id === id));
    const { titles, nextReviewOn } = await this.database.inTenant(plan.sight.actor, async (tx) => {
      await this.audit.recordSights(tx, shown.map(openingOf), 'see-titles');
      const items = going.map(({ row, section }) => ({ id: row.id, section: section.id }));
      const [row] = await tx.query<{ on: string | null }>(
        'select next_review_on::text as "on" from plan where id = $1',
        [plan.id],
      );
      return { titles: await titlesOf(tx, 'measure', items), nextReviewOn: row?.on ?? null };
    });
    const owner = await this.readers.owner(plan);
    return {
      planId: plan.id,
      nextReviewOn,
      owner,
      measures: going.map((measure) => ({ ...measure, titleAlone: titles.get(measure.row.id) ?? '' })),
      people: await this.people(plan, owner),
    };
  }

  /** Each once: the seat that says most of them. */
  private async people(plan: PlanInSight, owner: Known): Promise<readonly BoardPerson[]> {
    const all = new Map<string, BoardPerson>([[owner.id, { person: owner, party: 'person', title: '', unit: null }]]);
    for (const { person, role, title, unit } of await this.seatings.in(plan)) {
      const known = all.get(person.id);
      if (known && (known.party === 'person' || known.unit !== null || unit === null)) continue;
      if (known?.party === 'coordinator') continue;
      all.set(person.id, { person, party: partyOf(role), title, unit });
    }
    return [...all.values()];
  }
}
