// The first rows of a plan.
import { Injectable } from '@nestjs/common';
import {
  asId,
  type ConsentForm,
  type Language,
  type PersonId,
  type PlainDate,
  type PlanId,
  type PlanType,
  type SectionId,
  type SectionKind,
  type TenantId,
} from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { COMMON_TEMPLATE } from './template';

export interface NewSection {
  readonly id: SectionId;
  readonly kind: SectionKind;
}

/** That the plan is made: given, or yet to be answered by the owner. */
export interface FirstConsent {
  readonly form: ConsentForm | null;
  readonly language: Language;
  readonly textVersion: string;
  readonly givenBy: PersonId | null;
  readonly witness: string | null;
  readonly recordedBy: PersonId;
}

/** Of a coordinator without a plan. */
const WITHOUT_PLAN: readonly SectionKind[] = ['what-matters', 'own'];

@Injectable()
export class BeginningsRepository {
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

  /**
   * From the tenant's template, or the common one where it has none. With a coordinator and no plan one says what matters,
   * and keeps notes of one's own; there is nothing else to share.
   */
  async insertSections(tx: Tx, tenant: TenantId, plan: PlanId, type: PlanType): Promise<readonly NewSection[]> {
    return tx.query<NewSection>(
      `with own as (select position, kind, title_key, title from template_section
         where tenant_id = $1 and ($4::text[] is null or kind = any ($4))),
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
          COMMON_TEMPLATE.map(({ kind, titleKey }, position) => ({ position, kind, title_key: titleKey })).filter(
            ({ kind }) => type !== 'coordinator-only' || WITHOUT_PLAN.includes(kind),
          ),
        ),
        type === 'coordinator-only' ? WITHOUT_PLAN : null,
      ],
    );
  }

  async insertConsent(tx: Tx, tenant: TenantId, plan: PlanId, given: FirstConsent, on: PlainDate): Promise<void> {
    const state = given.givenBy ? 'given' : 'not-clarified';
    await tx.query(
      `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, given_by, witness, recorded_by, valid_from)
       values ($1, $2, 'plan-is-made', $10, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tenant,
        plan,
        given.form,
        given.language,
        given.textVersion,
        given.givenBy,
        given.witness,
        given.recordedBy,
        on,
        state,
      ],
    );
  }
}
