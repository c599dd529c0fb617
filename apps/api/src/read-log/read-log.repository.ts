// What the audit knows of openings, with what gave them on the day they were made.
import { Injectable } from '@nestjs/common';
import type {
  Basis,
  ConsentForm,
  OpeningKind,
  PersonId,
  PlainDate,
  PlanId,
  PlanRole,
  SectionId,
} from '@samplan/domain';
import { RULES } from '@samplan/policy';
import { ownTitle } from '../access/own-title';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import type { TitleRow } from '../words/section-titles';

export interface MonthRow {
  readonly plan_id: PlanId;
  /** Its first day. */
  readonly month: PlainDate;
}

export interface OpeningRow {
  readonly plan_id: PlanId;
  readonly person_id: PersonId;
  readonly hat: PlanRole;
  readonly unit_id: string | null;
  readonly unit: string | null;
  readonly seat_title: string | null;
  readonly kind: OpeningKind;
  readonly day: PlainDate;
  readonly at: Date;
  readonly section_id: SectionId | null;
  /** Of the section. */
  readonly label: TitleRow | null;
  readonly rule: string;
  readonly basis: Basis | null;
  readonly form: ConsentForm | null;
  readonly since: PlainDate | null;
}

/** Who is asked. */
export type Asked = 'reader' | 'municipality';

export interface QuestionRow {
  readonly asks: Asked;
  readonly plan_id: PlanId;
  readonly reader_id: PersonId;
  readonly hat: PlanRole;
  readonly unit_id: string | null;
  readonly month: PlainDate;
  readonly asked_at: Date;
  readonly answer: string | null;
  readonly answered_at: Date | null;
}

export interface NewQuestion {
  readonly asks: Asked;
  readonly plan: PlanId;
  readonly reader: string;
  readonly hat: PlanRole;
  readonly unit: string | null;
  /** `yyyy-mm` */
  readonly month: string;
  readonly at: Date;
}

export interface OpenQuestion {
  readonly plan_id: PlanId;
  readonly hat: PlanRole;
  readonly owner_id: PersonId;
}

/** By action of the audit; an editor's socket brings the words as an opening does. */
const KINDS: Readonly<Record<string, OpeningKind>> = {
  'open-section': 'opened',
  'open-words': 'opened',
  'see-titles': 'titles',
  'see-question': 'question',
  'found-in-section': 'found',
  'download-file': 'file',
  'copy-own-entries': 'copied',
  print: 'printed',
};

/** Rows of others than the owner. */
const SEEN = `audit a join plan p on p.id = a.plan_id and p.owner_id <> a.person_id
  join jsonb_each_text('${JSON.stringify(KINDS)}'::jsonb) k (action, kind) on k.action = a.action`;
const OSLO_DAY = `(a.at at time zone 'Europe/Oslo')::date`;

const restingOn = (condition: (typeof RULES)[number]['when'][number]): string =>
  `'{${RULES.filter(({ when }) => when.includes(condition))
    .map(({ id }) => id)
    .join()}}'::text[]`;

@Injectable()
export class ReadLogRepository {
  /** Months in which somebody else saw something of these plans, newest first. */
  async months(tx: Tx, plans: readonly PlanId[]): Promise<readonly MonthRow[]> {
    return tx.query<MonthRow>(
      `select distinct a.plan_id, date_trunc('month', ${OSLO_DAY})::date::text as month
       from ${SEEN} where a.plan_id = any ($1::uuid[]) order by month desc`,
      [plans],
    );
  }

  async questions(tx: Tx, plans: readonly PlanId[]): Promise<readonly QuestionRow[]> {
    return tx.query<QuestionRow>(
      `select asks, plan_id, reader_id, hat, unit_id, month::text, asked_at, answer, answered_at from log_question
       where plan_id = any ($1::uuid[])`,
      [plans],
    );
  }

  async ask(tx: Tx, by: Actor, { asks, plan, reader, hat, unit, month, at }: NewQuestion): Promise<void> {
    await tx.query(
      `insert into log_question (tenant_id, plan_id, reader_id, hat, unit_id, month, asks, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6::date, $7, $8, $9) on conflict do nothing`,
      [by.tenant, plan, reader, hat, unit, `${month}-01`, asks, by.person, at],
    );
  }

  /** What this person was asked and has not answered; held until the transaction ends. */
  async openQuestion(tx: Tx, question: string, reader: PersonId): Promise<OpenQuestion | undefined> {
    const [row] = await tx.query<OpenQuestion>(
      `select q.plan_id, q.hat, p.owner_id from log_question q join plan p on p.id = q.plan_id
       where q.id = $1 and q.reader_id = $2 and q.asks = 'reader' and q.answer is null for update of q`,
      [question, reader],
    );
    return row;
  }

  async answer(tx: Tx, question: string, by: PersonId, answer: string, at: Date): Promise<void> {
    await tx.query('update log_question set answer = $2, answered_by = $3, answered_at = $4 where id = $1', [
      question,
      answer,
      by,
      at,
    ]);
  }

  /**
   * What was seen of each plan in its month, newest first, to the minute. A unit that the log did not tell is that of the
   * only seat the person had in that hat then.
   */
  async seen(tx: Tx, months: readonly MonthRow[]): Promise<readonly OpeningRow[]> {
    return tx.query<OpeningRow>(
      `with seen as (
         select distinct a.plan_id, a.person_id, a.hat, a.unit_id, a.rule, a.section_id, k.kind, ${OSLO_DAY} as day,
           date_trunc('minute', a.at) as at
         from unnest($1::uuid[], $2::date[]) m (plan_id, month)
         join (${SEEN}) on a.plan_id = m.plan_id
           and a.at >= m.month::timestamp at time zone 'Europe/Oslo'
           and a.at < (m.month + interval '1 month') at time zone 'Europe/Oslo'
       )
       select s.plan_id, s.person_id, s.hat, u.id as unit_id, u.short_name as unit, seat.title as seat_title, s.kind,
         s.day::text, s.at, s.section_id,
         case when c.id is not null then jsonb_build_object('title_key', c.title_key, 'title', ${ownTitle('c')}) end as label,
         s.rule,
         case when given.basis is not null then given.basis when mandated.since is not null then 'mandate'
           when s.hat = 'coordinator' and seat.since is not null then 'coordinator-appointment' end as basis,
         given.form, coalesce(given.since, mandated.since, case when s.hat = 'coordinator' then seat.since end)::text as since
       from seen s
       left join section c on c.id = s.section_id
       left join lateral (
         select t.unit_id, t.valid_from as since, t.title, count(*) over () = 1 or s.unit_id is not null as is_sole
         from participation t
         where t.plan_id = s.plan_id and t.person_id = s.person_id and t.role = s.hat
           and (s.unit_id is null or t.unit_id = s.unit_id) and t.valid_from <= s.day
           and (t.valid_to is null or s.day <= t.valid_to) and (t.ended_at is null or s.at < t.ended_at)
         order by t.valid_from, t.id limit 1
       ) seat on seat.is_sole
       left join unit u on u.id = coalesce(s.unit_id, seat.unit_id)
       left join lateral (
         select g.basis, n.form, coalesce(n.valid_from, g.valid_from) as since
         from access_grant g left join consent n on n.id = g.consent_id
         where g.section_id = s.section_id
           and (g.person_id = s.person_id or (g.unit_id is not null and g.unit_id = u.id))
           and g.valid_from <= s.day and (g.valid_to is null or s.day <= g.valid_to)
           and (g.withdrawn_at is null or s.at < g.withdrawn_at)
         order by g.person_id is null = (s.rule = any (${restingOn('is-of-granted-unit')})) desc, since, g.id limit 1
       ) given on s.rule = any (${restingOn('grant-allows')})
       left join lateral (
         select min(m.valid_from) as since from mandate m
         where m.plan_id = s.plan_id and m.person_id = s.person_id
           and m.valid_from <= s.day and (m.valid_to is null or s.day <= m.valid_to)
       ) mandated on s.rule = any (${restingOn('mandate-covers')})
       order by s.at desc, c.position, s.kind`,
      [months.map(({ plan_id }) => plan_id), months.map(({ month }) => month)],
    );
  }
}
