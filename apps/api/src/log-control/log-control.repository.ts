// What a log controller is shown, as rows: acts of the last days, aliases, marks, and the latest check of the seal.
import { Injectable } from '@nestjs/common';
import type { AnomalyKind, LoggedAct, LogMark, PersonId, PlainDate, PlanId, TenantId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface ActRow extends LoggedAct {
  /** Is it of a plan that the asker owns, or is or was kin or representative in? */
  readonly isOfOwnPlan: boolean;
}

export interface QuestionRow {
  readonly id: string;
  readonly person: PersonId;
  readonly unit: string | null;
  readonly month: PlainDate;
  readonly asked_at: Date;
  readonly isOfOwnPlan: boolean;
}

export interface AnsweredRow {
  readonly plan_id: PlanId;
  readonly owner_id: PersonId;
}

/** What names an anomaly. */
export interface AnomalyKey {
  readonly kind: AnomalyKind;
  readonly person_id: PersonId;
  readonly day: PlainDate;
}

export interface MarkRow extends AnomalyKey {
  readonly mark: LogMark;
  readonly note: string;
  readonly marked_at: Date;
}

export interface CheckRow {
  readonly at: Date;
  readonly sealed: number;
  readonly findings: number;
}

const ACTS = { 'open-section': 'opened', 'open-words': 'opened', 'download-file': 'opened' } as const;
const WHAT = JSON.stringify({ ...ACTS, 'find-people': 'searched', invite: 'invited' });
/** Citizens act in their own matters; what is looked at is work. */
const CITIZENS = ['owner', 'representative', 'next-of-kin'];

const isOwnTo = (who: string): string => `(p.owner_id = ${who}
  or exists (select from participation t where t.plan_id = p.id and t.person_id = ${who} and t.role in ('next-of-kin', 'representative'))
  or exists (select from mandate m where m.plan_id = p.id and m.person_id = ${who}))`;

@Injectable()
export class LogControlRepository {
  async acts(tx: Tx, me: PersonId, since: PlainDate): Promise<readonly ActRow[]> {
    return tx.query<ActRow>(
      `select k.what, a.person_id as person, a.plan_id as plan, a.section_id as section, a.unit_id as unit,
         (extract(epoch from a.at) * 1000)::float8 as at, coalesce(${isOwnTo('$1')}, false) as "isOfOwnPlan",
         coalesce(p.owner_id = a.person_id
           or exists (select from participation t where t.plan_id = p.id and t.person_id = a.person_id
             and t.valid_from <= (a.at at time zone 'Europe/Oslo')::date
             and (t.valid_to is null or (a.at at time zone 'Europe/Oslo')::date <= t.valid_to)
             and (t.ended_at is null or a.at <= t.ended_at))
           or exists (select from mandate m where m.plan_id = p.id and m.person_id = a.person_id), false) as "hasPart"
       from audit a join jsonb_each_text('${WHAT}'::jsonb) k (action, what) on k.action = a.action
         left join plan p on p.id = a.plan_id
       where a.at >= ($2::date)::timestamp at time zone 'Europe/Oslo' and a.hat <> all ($3)
         and not coalesce(p.is_load_test, false)
       order by a.at`,
      [me, since, CITIZENS],
    );
  }

  /** The number behind each alias; who has none yet gets the next. */
  async aliases(tx: Tx, tenant: TenantId, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>> {
    await tx.query('select pg_advisory_xact_lock(7004, hashtext($1))', [tenant]);
    await tx.query(
      `insert into log_alias (tenant_id, person_id, n)
       select $1, p, (select coalesce(max(n), 0) from log_alias where tenant_id = $1) + row_number() over (order by p)
       from unnest($2::uuid[]) p where not exists (select from log_alias l where l.tenant_id = $1 and l.person_id = p)`,
      [tenant, people],
    );
    const rows = await tx.query<{ person_id: PersonId; n: number }>(
      'select person_id, n from log_alias where person_id = any ($1::uuid[])',
      [people],
    );
    return new Map(rows.map(({ person_id, n }) => [person_id, n]));
  }

  /** The latest of each. */
  async marks(tx: Tx, since: PlainDate): Promise<readonly MarkRow[]> {
    return tx.query<MarkRow>(
      `select distinct on (kind, person_id, day) kind, person_id, day::text, mark, note, marked_at
       from log_mark where day >= $1::date order by kind, person_id, day, marked_at desc`,
      [since],
    );
  }

  /** Names that this log controller has asked for. */
  async revealed(tx: Tx, by: PersonId, since: PlainDate): Promise<ReadonlyMap<PersonId, string>> {
    const rows = await tx.query<{ person_id: PersonId; name: string }>(
      `select distinct r.person_id, btrim(p.given_name || ' ' || p.family_name) as name
       from log_reveal r join person p on p.id = r.person_id where r.revealed_by = $1 and r.day >= $2::date`,
      [by, since],
    );
    return new Map(rows.map(({ person_id, name }) => [person_id, name]));
  }

  async units(tx: Tx, units: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; name: string }>(
      'select id, short_name as name from unit where id = any ($1::uuid[])',
      [units],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** What owners asked and nobody has answered. */
  async questions(tx: Tx, me: PersonId): Promise<readonly QuestionRow[]> {
    return tx.query<QuestionRow>(
      `select q.id, q.reader_id as person, q.unit_id as unit, q.month::text, q.asked_at, ${isOwnTo('$1')} as "isOfOwnPlan"
       from log_question q join plan p on p.id = q.plan_id
       where q.asks = 'municipality' and q.answer is null order by q.asked_at, q.id`,
      [me],
    );
  }

  /** @returns whom it answers; undefined where another was first */
  async answer(tx: Tx, question: string, by: PersonId, answer: string, at: Date): Promise<AnsweredRow | undefined> {
    const [row] = await tx.query<AnsweredRow>(
      `update log_question q set answer = $2, answered_by = $3, answered_at = $4 from plan p
       where q.id = $1 and q.answer is null and p.id = q.plan_id returning q.plan_id, p.owner_id`,
      [question, answer, by, at],
    );
    return row;
  }

  async check(tx: Tx): Promise<CheckRow | undefined> {
    const [row] = await tx.query<CheckRow>(
      'select at, sealed::float8 as sealed, findings from audit_check order by at desc limit 1',
    );
    return row;
  }

  async mark(
    tx: Tx,
    tenant: TenantId,
    by: PersonId,
    { kind, person_id, day, mark, note, marked_at }: MarkRow,
  ): Promise<void> {
    await tx.query(
      `insert into log_mark (tenant_id, kind, person_id, day, mark, note, marked_by, marked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tenant, kind, person_id, day, mark, note, by, marked_at],
    );
  }

  /** @returns the row's id */
  async reveal(
    tx: Tx,
    tenant: TenantId,
    by: PersonId,
    { kind, person_id, day }: AnomalyKey,
    reason: string,
    at: Date,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into log_reveal (tenant_id, kind, person_id, day, reason, revealed_by, revealed_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [tenant, kind, person_id, day, reason, by, at],
    );
    if (!row) throw new Error('Nothing was stored.');
    return row.id;
  }
}
