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

/** What somebody saw of a section: its words, or titles of what stands there. */
export type OpeningAction = 'open-section' | 'see-titles' | 'see-question';

export type Opening = Omit<AuditEntry, 'action' | 'details'>;

@Injectable()
export class Audit {
  async record(tx: Tx, entry: AuditEntry): Promise<void> {
    await this.recordAll(tx, [entry]);
  }

  async recordAll(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length > 0) await tx.query(INSERT, [asRows(entries)]);
  }

  /**
   * Sections that one session opens, at once. What it has opened in the last 30 minutes under the same rule is still
   * open: one opening is one row, however often its words are fetched anew.
   * @param action what of them is shown; titles alone, in a list or in a question, are less than an opening
   */
  async recordOpenings(tx: Tx, entries: readonly Opening[], action: OpeningAction = 'open-section'): Promise<void> {
    const [first] = entries;
    if (!first) return;
    // Two questions of the same session at once do not both find that nothing is logged yet.
    await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_OF_OPENINGS, first.actor.session]);
    await tx.query(`${INSERT} ${unlessOpen(action)}`, [asRows(entries.map((entry) => ({ ...entry, action })))]);
  }
}

const LOCK_OF_OPENINGS = 7002;

const INSERT = `
  insert into audit (tenant_id, account_id, person_id, session_id, hat, action, rule, plan_id, section_id, unit_id, details)
  select tenant_id, account_id, person_id, session_id, hat, action, rule, plan_id, section_id, unit_id, details
  from jsonb_to_recordset($1::jsonb) as r(tenant_id uuid, account_id uuid, person_id uuid, session_id uuid, hat text,
    action text, rule text, plan_id uuid, section_id uuid, unit_id uuid, details jsonb)`;

// The word stands in the statement itself, so that the index of openings serves it.
const unlessOpen = (action: OpeningAction): string => `
  where not exists (
    select from audit a where a.session_id = r.session_id and a.section_id = r.section_id and a.action = '${action}'
      and a.rule = r.rule and a.hat = r.hat and a.at > now() - interval '30 minutes')`;

const asRows = (entries: readonly AuditEntry[]): string =>
  JSON.stringify(
    entries.map(({ actor, hat, action, rule, plan, section, unit, details }) => ({
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
    })),
  );
