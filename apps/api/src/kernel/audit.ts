// One row for each command, each opening and each refusal worth keeping, under the rule that decided it.
import { Injectable } from '@nestjs/common';
import type { LoggedAction, PlanId, SectionId, SessionId, UnitId } from '@samplan/domain';
import type { Actor } from './actor';
import type { Tx } from './database';

/** Whoever did it; without a session where it came about by its date. */
export type Logged = Pick<Actor, 'account' | 'person' | 'tenant' | 'wears'> & { readonly session: SessionId | null };

export interface AuditEntry {
  readonly actor: Logged;
  readonly hat: string;
  readonly action: LoggedAction;
  readonly rule: string;
  readonly plan?: PlanId;
  readonly section?: SectionId;
  readonly unit?: UnitId;
  /** Never words of a plan. */
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** What somebody saw of a section without opening it. */
export type SightAction = 'see-titles' | 'see-question';

/** The number of its row in the log, as text: it may be greater than a number can hold. */
export type OpeningId = string;

export type Opening = Omit<AuditEntry, 'action' | 'details'> & { readonly actor: Actor };

@Injectable()
export class Audit {
  async record(tx: Tx, entry: AuditEntry): Promise<void> {
    await this.recordAll(tx, [entry]);
  }

  async recordAll(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length > 0) await tx.query(INSERT, [asRows(entries)]);
  }

  /**
   * Sections that one session opens, at once. What it opened under the same rule is still open for 30 minutes after it was
   * last delivered: one opening is one row, however often its words are fetched anew. Its end is a row too (endings.ts).
   */
  async recordOpenings(tx: Tx, entries: readonly Opening[]): Promise<void> {
    if (!(await this.oneAtATime(tx, entries))) return;
    await tx.query(OPEN, [asRows(entries.map((entry) => ({ ...entry, action: 'open-section' })))]);
  }

  /**
   * The words of a section that come to an editor for as long as its socket is open.
   * @returns the opening, to be ended with the socket
   */
  async recordLive(tx: Tx, entry: Opening): Promise<OpeningId> {
    const rows = await tx.query<{ id: OpeningId }>(OPEN_LIVE, [asRows([{ ...entry, action: 'open-words' }])]);
    const [row] = rows;
    if (!row) throw new Error('An opening that was not logged.');
    return row.id;
  }

  /** Titles alone, in a list or in a question, are less than an opening: one row in 30 minutes, and no end. */
  async recordSights(tx: Tx, entries: readonly Opening[], action: SightAction): Promise<void> {
    if (!(await this.oneAtATime(tx, entries))) return;
    await tx.query(`${INSERT} ${unlessSeen(action)}`, [asRows(entries.map((entry) => ({ ...entry, action })))]);
  }

  /** Two questions of the same session at once do not both find that nothing is logged yet. */
  private async oneAtATime(tx: Tx, [first]: readonly Opening[]): Promise<boolean> {
    if (!first) return false;
    await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_OF_OPENINGS, first.actor.session]);
    return true;
  }
}

const LOCK_OF_OPENINGS = 7002;

const COLUMNS =
  'tenant_id, account_id, person_id, session_id, hat, action, rule, plan_id, section_id, unit_id, details';
const ASKED = `jsonb_to_recordset($1::jsonb) as r(tenant_id uuid, account_id uuid, person_id uuid, session_id uuid, hat text,
  action text, rule text, plan_id uuid, section_id uuid, unit_id uuid, details jsonb)`;
const INSERT = `insert into audit (${COLUMNS}) select ${COLUMNS} from ${ASKED}`;

const OPEN = `
  with still as (
    update opening o set last_at = now() from ${ASKED}
    where o.session_id = r.session_id and o.section_id = r.section_id and o.rule = r.rule and o.hat = r.hat
      and not o.is_live and o.last_at > now() - interval '30 minutes'
    returning o.section_id, o.rule, o.hat
  ), added as (
    ${INSERT} where not exists (
      select from still s where s.section_id = r.section_id and s.rule = r.rule and s.hat = r.hat)
    returning id, tenant_id, session_id, section_id, hat, rule
  )
  insert into opening (audit_id, tenant_id, session_id, section_id, hat, rule)
  select id, tenant_id, session_id, section_id, hat, rule from added`;

const OPEN_LIVE = `
  with added as (${INSERT} returning id, tenant_id, session_id, section_id, hat, rule)
  insert into opening (audit_id, tenant_id, session_id, section_id, hat, rule, is_live)
  select id, tenant_id, session_id, section_id, hat, rule, true from added returning audit_id::text as id`;

// The word stands in the statement itself, so that the index of openings serves it.
const unlessSeen = (action: SightAction): string => `
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
      // A role tells what somebody is here as; what everybody may does not.
      details: hat === 'account' && actor.wears ? { ...details, wears: actor.wears } : (details ?? {}),
    })),
  );
