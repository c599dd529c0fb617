// What the nine content points are answered from, as rows: whether words stand, never which.
import { Injectable } from '@nestjs/common';
import type {
  PersonId,
  PlainDate,
  PlanId,
  PlanRole,
  ResponsibleKind,
  SectionId,
  UnitId,
  UnitKind,
} from '@samplan/domain';
import { partHolds } from '../access/parts';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';

export interface SectionContents {
  readonly id: SectionId;
  /** Words in the body of the section. */
  readonly has_words: boolean;
  /** Words of what the owner is good at, which stand beside it. */
  readonly has_strengths: boolean;
  /** Goals that have not ended. */
  readonly goals: number;
}

export interface MeasureContents {
  readonly section_id: SectionId;
  /** Of the responsibility that was accepted; null for nobody yet. */
  readonly responsible: ResponsibleKind | null;
  readonly unit_kind: UnitKind | null;
  readonly has_extent: boolean;
  readonly has_how: boolean;
}

export interface Part {
  readonly plan_id: PlanId;
  readonly person_id: PersonId;
  readonly role: PlanRole;
  readonly unit_id: UnitId | null;
}

const HAS_WORDS = (words: string) =>
  `coalesce(jsonb_path_exists(${words}, '$.**.text ? (@ like_regex "[^ \\\\s]")'), false)`;

@Injectable()
export class ContentsRepository {
  async sections(tx: Tx, sections: readonly SectionId[]): Promise<readonly SectionContents[]> {
    return tx.query<SectionContents>(
      `select s.id, ${HAS_WORDS('p.body')} as has_words,
         ${HAS_WORDS("p.items -> 'section' -> 'strengths'")} as has_strengths,
         (select count(*) from goal g where g.section_id = s.id and g.ended_on is null and ${stands('g')})::int as goals
       from section s left join projection p on p.section_id = s.id where s.id = any ($1::uuid[])`,
      [sections],
    );
  }

  /** Measures that are not over, as they stand in their sections. */
  async measures(tx: Tx, sections: readonly SectionId[]): Promise<readonly MeasureContents[]> {
    const field = (name: string) => HAS_WORDS(`p.items -> ('measure:' || m.id) -> '${name}'`);
    return tx.query<MeasureContents>(
      `select m.section_id, r.kind as responsible, u.kind as unit_kind,
         ${field('extent')} as has_extent, ${field('how')} as has_how
       from measure m left join projection p on p.section_id = m.section_id
         left join responsibility r on r.measure_id = m.id and r.state = 'accepted' left join unit u on u.id = r.unit_id
       where m.section_id = any ($1::uuid[]) and m.state not in ('done', 'ended') and ${stands('m')}
       order by m.position, m.created_at, m.id`,
      [sections],
    );
  }

  async parts(tx: Tx, plans: readonly PlanId[], on: PlainDate): Promise<readonly Part[]> {
    return tx.query<Part>(
      `select t.plan_id, t.person_id, t.role, t.unit_id from participation t
       where t.plan_id = any ($1::uuid[]) and ${partHolds('t', '$2::date')}`,
      [plans, on],
    );
  }
}
