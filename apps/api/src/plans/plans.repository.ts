// Plans and sections as rows.
import { Injectable } from '@nestjs/common';
import type { CloseReason, PlainDate, PlanId, PlanType, SectionId } from '@samplan/domain';
import { ownTitle } from '../access/own-title';
import type { Tx } from '../kernel/database';

export interface PlanRow {
  readonly id: PlanId;
  readonly type: PlanType;
  readonly period_from: PlainDate | null;
  readonly period_to: PlainDate | null;
  readonly next_review_on: PlainDate | null;
  readonly no_cooperation_needed: boolean;
  readonly close_reason: CloseReason | null;
}

export interface SectionRow {
  readonly id: SectionId;
  readonly title_key: string | null;
  readonly title: string | null;
  readonly lineage: number;
  readonly is_empty: boolean;
  readonly written_at: Date | null;
}

@Injectable()
export class PlansRepository {
  /** In the Norwegian order of their owners' names. */
  async plans(tx: Tx, plans: readonly PlanId[]): Promise<readonly PlanRow[]> {
    return tx.query<PlanRow>(
      `select p.id, p.type, p.period_from::text, p.period_to::text, p.next_review_on::text,
         p.no_cooperation_needed, p.close_reason
       from plan p join person o on o.id = p.owner_id where p.id = any ($1::uuid[])
       order by (o.given_name || ' ' || o.family_name) collate norwegian, p.opened_at, p.id`,
      [plans],
    );
  }

  /** Why each rests or was closed, in words. */
  async reasons(tx: Tx, plans: readonly PlanId[]): Promise<ReadonlyMap<PlanId, string | null>> {
    const rows = await tx.query<{ id: PlanId; reason: string | null }>(
      'select id, state_reason as reason from plan_words where id = any ($1::uuid[])',
      [plans],
    );
    return new Map(rows.map(({ id, reason }) => [id, reason]));
  }

  async sections(tx: Tx, sections: readonly SectionId[]): Promise<readonly SectionRow[]> {
    return tx.query<SectionRow>(
      `select s.id, s.title_key, ${ownTitle('s')} as title, coalesce(d.lineage, 1) as lineage,
         coalesce(p.text !~ '\\S', true) as is_empty,
         case when p.seq > 1 or p.text ~ '\\S' then p.written_at end as written_at
       from section s left join doc d on d.section_id = s.id and not d.is_draft and d.state = 'open'
         left join projection p on p.section_id = s.id
       where s.id = any ($1::uuid[])`,
      [sections],
    );
  }
}
