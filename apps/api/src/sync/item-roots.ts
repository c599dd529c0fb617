// Which goals and measures have words in a section, and whose words they are, under which access epoch.
import { Problem, type GoalVoice, type SectionId } from '@samplan/domain';
import { stands } from '../access/stands';
import type { Database } from '../kernel/database';
import type { DocAddress } from './addresses';

/** Items by `goal:<id>` and `measure:<id>`; the owner's own goals are `own`. */
export interface SectionItems {
  readonly epoch: number;
  readonly voices: ReadonlyMap<string, GoalVoice>;
  /** What matters is written for all to see: otherwise its words come from the draft alone. */
  readonly isLive: boolean;
}

const MOST_SECTIONS = 5_000;

// One statement, so that the items are those of the epoch.
const ITEMS = `
  select p.access_epoch as epoch, (select s.is_live from section s where s.id = $1 and s.plan_id = $2) as is_live,
    (select coalesce(jsonb_object_agg(i.item, i.voice), '{}') from (
       select 'goal:' || id as item, voice from goal where section_id = $1 and plan_id = $2 and ${stands('goal')}
       union all
       select 'measure:' || id, 'service' from measure where section_id = $1 and plan_id = $2 and ${stands('measure')}
     ) i) as items
  from plan p where p.id = $2`;

export class ItemRoots {
  private readonly sections = new Map<SectionId, SectionItems>();

  constructor(private readonly database: Pick<Database, 'asSystem'>) {}

  /** What is remembered of this epoch. */
  known(section: SectionId, epoch: number): SectionItems | undefined {
    const items = this.sections.get(section);
    return items?.epoch === epoch ? items : undefined;
  }

  /** @throws Problem NOT_FOUND where there is no such plan */
  async read({ tenant, plan, section }: DocAddress): Promise<SectionItems> {
    const [row] = await this.database.asSystem(tenant, 'which-items-have-words', (tx) =>
      tx.query<{ epoch: string; is_live: boolean | null; items: Record<string, GoalVoice> }>(ITEMS, [section, plan]),
    );
    if (!row) throw new Problem('NOT_FOUND', 'No such plan.');
    const items = {
      epoch: Number(row.epoch),
      voices: new Map(Object.entries(row.items)),
      isLive: row.is_live === true,
    };
    // What was asked earlier may be answered later, and is then older.
    if ((this.sections.get(section)?.epoch ?? 0) <= items.epoch) {
      if (this.sections.size >= MOST_SECTIONS) this.sections.clear();
      this.sections.set(section, items);
    }
    return items;
  }
}
