// The history of facts: one row a change, in the transaction of the change.
import { Injectable } from '@nestjs/common';
import type { ChangedNoun, PlanId, SectionId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';

/** A word of a closed list, a date, an id, a number, or a small object of such; never words of a plan. */
export type FactValue = string | number | boolean | null | readonly FactValue[] | { readonly [key: string]: FactValue };

export interface FactChange {
  readonly actor: Pick<Actor, 'tenant' | 'person'>;
  readonly hat: string;
  readonly plan: PlanId;
  /** Absent for the plan as a whole: then everybody in the plan may see it. */
  readonly section?: SectionId;
  readonly noun: ChangedNoun;
  readonly subject?: string;
  /** `added`, `ended`, `moved` … or the name of a field in camelCase. */
  readonly field: string;
  readonly before?: FactValue;
  readonly after?: FactValue;
}

@Injectable()
export class History {
  async record(tx: Tx, ...changes: readonly FactChange[]): Promise<void> {
    if (changes.length === 0) return;
    await tx.query(
      `insert into fact_change (tenant_id, plan_id, section_id, noun, subject_id, field, before, after, changed_by, hat)
       select tenant_id, plan_id, section_id, noun, subject_id, field, before, after, changed_by, hat
       from jsonb_to_recordset($1::jsonb) as r(tenant_id uuid, plan_id uuid, section_id uuid, noun text, subject_id uuid,
         field text, before jsonb, after jsonb, changed_by uuid, hat text)`,
      [
        JSON.stringify(
          changes.map(({ actor, hat, plan, section, noun, subject, field, before, after }) => ({
            tenant_id: actor.tenant,
            plan_id: plan,
            section_id: section,
            noun,
            subject_id: subject,
            field,
            before: before ?? null,
            after: after ?? null,
            changed_by: actor.person,
            hat,
          })),
        ),
      ],
    );
  }
}
