// What one person wrote and changed in a plan, as rows.
import { Injectable } from '@nestjs/common';
import type {
  AccountId,
  ChangedNoun,
  DeclineReason,
  ReviewCourse,
  GoalVoice,
  PersonId,
  PlanId,
  SectionId,
  TenantId,
} from '@samplan/domain';
import { ownTitle } from '../access/own-title';
import type { Tx } from '../kernel/database';

/** Until where somebody has copied. */
export interface Mark {
  readonly at: Date | null;
  readonly words_upto: Readonly<Record<string, number>>;
  readonly facts_upto: string;
}

export interface LogRow {
  readonly section_id: SectionId;
  readonly doc_id: string;
  readonly n: number;
  readonly bytes: Buffer;
  readonly is_mine: boolean;
  /** Items that the server began in this row because the asker added them; null for a row that the asker sent. */
  readonly began: readonly string[] | null;
}

export interface SectionRow {
  readonly id: SectionId;
  readonly title_key: string | null;
  readonly title: string | null;
  readonly doc_id: string | null;
  readonly upto: string;
}

export interface ItemRow {
  readonly id: string;
  readonly noun: 'goal' | 'measure';
  readonly voice: GoalVoice | null;
  readonly words: unknown;
}

export interface FactRow {
  readonly at: Date;
  readonly section_id: SectionId | null;
  readonly noun: ChangedNoun;
  readonly item_id: string | null;
  readonly field: string;
  readonly after: unknown;
}

export interface AnswerRow {
  readonly at: Date;
  readonly section_id: SectionId;
  readonly item_id: string | null;
  readonly kind: 'answered' | 'asked' | 'disagreed' | 'reviewed' | 'decided';
  readonly reason: DeclineReason | null;
  readonly course: ReviewCourse | null;
  readonly words: string | null;
}

export interface Asked {
  readonly plan: PlanId;
  readonly person: PersonId;
  readonly account: AccountId;
  /** Those that the asker may read. */
  readonly sections: readonly SectionId[];
}

const NOTHING: Mark = { at: null, words_upto: {}, facts_upto: '0' };

@Injectable()
export class OwnEntriesRepository {
  /** Locks the plan's mark of that person, so that two copies at once are one after the other. */
  async mark(tx: Tx, { plan, person }: Asked): Promise<Mark> {
    await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_OF_COPIES, `${plan} ${person}`]);
    const [row] = await tx.query<Mark>(
      'select at, words_upto, facts_upto from copied where plan_id = $1 and person_id = $2',
      [plan, person],
    );
    return row ?? NOTHING;
  }

  async setMark(tx: Tx, tenant: TenantId, { plan, person }: Asked, to: Omit<Mark, 'at'>): Promise<Date> {
    const [row] = await tx.query<{ at: Date }>(
      `insert into copied as c (plan_id, person_id, tenant_id, words_upto, facts_upto) values ($1, $2, $3, $4, $5)
       on conflict (plan_id, person_id) do update
         set at = now(), words_upto = c.words_upto || excluded.words_upto, facts_upto = excluded.facts_upto
       returning at`,
      [plan, person, tenant, JSON.stringify(to.words_upto), to.facts_upto],
    );
    if (!row) throw new Error('A mark that was not set.');
    return row.at;
  }

  /** In their order, with how far the log of each has come. */
  async sections(tx: Tx, { sections }: Asked): Promise<readonly SectionRow[]> {
    return tx.query<SectionRow>(
      `select s.id, s.title_key, ${ownTitle('s')} as title, d.id as doc_id, coalesce(d.last_seq, 0) as upto
       from section s left join doc d on d.section_id = s.id and not d.is_draft and d.state = 'open'
       where s.id = any ($1::uuid[]) order by s.position, s.id`,
      [sections],
    );
  }

  /** The whole logs, up to these rows, of the documents in which the asker wrote after the mark, or to which words may have come. */
  async log(
    tx: Tx,
    { plan, person, account }: Asked,
    docs: readonly { readonly id: string; readonly from: number; readonly upto: number }[],
  ): Promise<readonly LogRow[]> {
    return tx.query<LogRow>(
      `with looked as materialized (
         select d.id, d.section_id, a.upto, a."from",
           exists (select from doc_update u where u.doc_id = d.id and u.actor_id = $3
             and u.seq > a."from" and u.seq <= a.upto) as is_written,
           exists (select from doc_update u where u.doc_id = d.id and u.session_id is null
             and u.seq > greatest(a."from", 1) and u.seq <= a.upto) as is_moved_to
         from jsonb_to_recordset($4::jsonb) as a(id uuid, "from" bigint, upto bigint) join doc d on d.id = a.id
       ), asked as (
         select * from looked where is_written or (is_moved_to and exists (select from looked where is_written))
       )
       select a.section_id, u.doc_id, u.n, u.bytes, u.actor_id = $3 and u.seq > a."from" as is_mine,
         case when u.session_id is null then array(
           select 'goal:' || g.id from goal g where g.plan_id = $1 and g.created_by = $2 and g.created_at = u.at
           union all
           select 'measure:' || m.id from measure m where m.plan_id = $1 and m.created_by = $2 and m.created_at = u.at
         ) end as began
       from asked a join doc_update u on u.doc_id = a.id and u.seq <= a.upto order by u.doc_id, u.seq`,
      [plan, person, account, JSON.stringify(docs)],
    );
  }

  /** Goals and measures of these sections, with the words that they are called by; none that is taken out. */
  async items(tx: Tx, { sections }: Asked): Promise<readonly ItemRow[]> {
    return tx.query<ItemRow>(
      `select g.id, 'goal' as noun, g.voice, p.items -> ('goal:' || g.id) -> 'words' as words
       from goal g left join projection p on p.section_id = g.section_id where g.section_id = any ($1::uuid[])
       union all
       select m.id, 'measure', null, p.items -> ('measure:' || m.id) -> 'what'
       from measure m left join projection p on p.section_id = m.section_id where m.section_id = any ($1::uuid[])`,
      [sections],
    );
  }

  /** What the asker changed; not the order of things, which says nothing by itself. */
  async facts(
    tx: Tx,
    { plan, person, sections }: Asked,
    from: string,
  ): Promise<{ rows: readonly FactRow[]; upto: string }> {
    const [last] = await tx.query<{ upto: string }>(
      'select coalesce(max(id), 0) as upto from fact_change where plan_id = $1',
      [plan],
    );
    const upto = last?.upto ?? '0';
    const rows = await tx.query<FactRow>(
      `select c.at, c.section_id, c.noun, c.field, c.after,
         coalesce((select r.measure_id from responsibility r where r.id = c.subject_id), c.subject_id) as item_id
       from fact_change c
       where c.plan_id = $1 and c.changed_by = $2 and c.id > $4 and c.id <= $5 and c.field <> 'order'
         and not (c.noun = 'disagreement' and c.field = 'added')
         and (c.section_id is null or c.section_id = any ($3::uuid[]))
         -- A move is told in both sections.
         and not (c.field = 'moved' and c.section_id::text = c.after #>> '{}' and c.before #>> '{}' = any ($3::uuid[]::text[]))
       order by c.id`,
      [plan, person, sections, from, upto],
    );
    return { rows, upto };
  }

  /** What the asker said with words of their own beside the documents. */
  async answers(tx: Tx, { person, sections }: Asked, since: Date | null): Promise<readonly AnswerRow[]> {
    return tx.query<AnswerRow>(
      `select r.answered_at as at, m.section_id, m.id as item_id, 'answered' as kind, r.decline_reason as reason,
         null as course, w.answer_words as words
       from responsibility r join measure m on m.id = r.measure_id left join responsibility_words w on w.id = r.id
       where m.section_id = any ($2::uuid[]) and r.answered_by = $1 and ($3::timestamptz is null or r.answered_at > $3)
         and (w.answer_words ~ '\\S' or r.decline_reason is not null)
       union all
       select t.said_at, m.section_id, m.id, 'asked', null, null, t.words
       from responsibility_talk t join responsibility r on r.id = t.responsibility_id join measure m on m.id = r.measure_id
       where m.section_id = any ($2::uuid[]) and t.said_by = $1 and ($3::timestamptz is null or t.said_at > $3)
       union all
       select d.said_at, d.section_id, d.subject_id, 'disagreed', null, null, d.words
       from disagreement d
       where d.section_id = any ($2::uuid[]) and d.said_by = $1 and d.removed_at is null
         and ($3::timestamptz is null or d.said_at > $3)
       union all
       select y.said_at, g.section_id, y.goal_id, 'reviewed', null, y.course, y.words
       from review_saying y join goal g on g.id = y.goal_id
       where g.section_id = any ($2::uuid[]) and y.said_by = $1 and ($3::timestamptz is null or y.said_at > $3)
       union all
       select d.decided_at, m.section_id, d.measure_id, 'decided', null, null, w.why
       from review_decision d join measure m on m.id = d.measure_id
         join review_decision_words w on w.review_id = d.review_id and w.measure_id = d.measure_id
       where m.section_id = any ($2::uuid[]) and d.decided_by = $1 and w.why is not null
         and ($3::timestamptz is null or d.decided_at > $3)
       order by 1`,
      [person, sections, since],
    );
  }
}

const LOCK_OF_COPIES = 7004;
