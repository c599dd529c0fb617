// One row for each command, each opening and each refusal worth keeping, under the rule that decided it.
import { Injectable } from '@nestjs/common';
import type { PlanId, SectionId, UnitId } from '@samplan/domain';
import type { Actor } from './actor';
import type { Tx } from './database';

export interface AuditEntry {
  readonly actor: Actor;
  readonly hat: string;
  readonly action: string;
  readonly rule: string;
  readonly plan?: PlanId;
  readonly section?: SectionId;
  readonly unit?: UnitId;
  /** Never words of a plan. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

@Injectable()
export class Audit {
  async record(tx: Tx, entry: AuditEntry): Promise<void> {
    await this.recordAll(tx, [entry]);
  }

  async recordAll(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map(({ actor, hat, action, rule, plan, section, unit, details }) => ({
      tenant_id: actor.tenant,
      account_id: actor.account,
      person_id: actor.person,
      session_id: actor.session,
      hat,
      action,
      rule,
      plan_id: plan,
      section_id: section,
      unit_id: unit,
      details: details ?? {},
    }));
    await tx.query(
      `insert into audit (tenant_id, account_id, person_id, session_id, hat, action, rule, plan_id, section_id, unit_id, details)
       select tenant_id, account_id, person_id, session_id, hat, action, rule, plan_id, section_id, unit_id, details
       from jsonb_to_recordset($1::jsonb) as r(tenant_id uuid, account_id uuid, person_id uuid, session_id uuid, hat text,
         action text, rule text, plan_id uuid, section_id uuid, unit_id uuid, details jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}
