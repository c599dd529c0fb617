// Plans and sections as rows.
import { Injectable } from '@nestjs/common';
import {
  asId,
  type CloseReason,
  type PersonId,
  type PlainDate,
  type PlanId,
  type PlanType,
  type SectionId,
  type SectionKind,
  type TenantId,
} from '@samplan/domain';
import { ownTitle } from '../access/own-title';
import type { Tx } from '../kernel/database';
import { COMMON_TEMPLATE } from './template';

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

export interface NewSection {
  readonly id: SectionId;
  readonly kind: SectionKind;
}

export interface NewConsent {
  readonly form: string;
  readonly language: string;
  readonly textVersion: string;
  readonly givenBy: PersonId;
  readonly witness: string | null;
  readonly recordedBy: PersonId;
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

  async personExists(tx: Tx, person: PersonId): Promise<boolean> {
    return (await tx.query('select from person where id = $1', [person])).length > 0;
  }

  /** @returns undefined where another open plan of that person stands, also one that was opened this moment */
  async insertPlan(tx: Tx, tenant: TenantId, owner: PersonId, type: PlanType): Promise<PlanId | undefined> {
    const [row] = await tx.query<{ id: string }>(
      `insert into plan (tenant_id, owner_id, type) values ($1, $2, $3)
       on conflict (tenant_id, owner_id) where state <> 'closed' and not is_load_test do nothing returning id`,
      [tenant, owner, type],
    );
    return row && asId<'plan'>(row.id);
  }

  /** From the tenant's template, or the common one where it has none. */
  async insertSections(tx: Tx, tenant: TenantId, plan: PlanId): Promise<readonly NewSection[]> {
    return tx.query<NewSection>(
      `with own as (select position, kind, title_key, title from template_section where tenant_id = $1),
       common as (select position, kind, title_key, null::text as title from jsonb_to_recordset($3::jsonb)
         as r(position int, kind text, title_key text))
       insert into section (tenant_id, plan_id, kind, title_key, title, position)
       select $1::uuid, $2::uuid, kind, title_key, title, position from own
       union all select $1::uuid, $2::uuid, kind, title_key, title, position from common where not exists (select from own)
       returning id, kind`,
      [
        tenant,
        plan,
        JSON.stringify(
          COMMON_TEMPLATE.map(({ kind, titleKey }, position) => ({ position, kind, title_key: titleKey })),
        ),
      ],
    );
  }

  async insertConsent(tx: Tx, tenant: TenantId, plan: PlanId, given: NewConsent, on: PlainDate): Promise<void> {
    await tx.query(
      `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, given_by, witness, recorded_by, valid_from)
       values ($1, $2, 'plan-is-made', 'given', $3, $4, $5, $6, $7, $8, $9)`,
      [tenant, plan, given.form, given.language, given.textVersion, given.givenBy, given.witness, given.recordedBy, on],
    );
  }
}
