// Cases as rows, for those who keep them and for the person.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, SessionId } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import type { CaseRow, DraftRow, LetterRow, Reach, TextRow } from './case';

const NAME = (who: string): string => `btrim(${who}.given_name || ' ' || ${who}.family_name)`;
const HAS = (kind: string): string => `exists (select from case_text t where t.case_id = c.id and t.kind = '${kind}')`;
const OPEN_PLAN = `exists (
  select from plan x where x.owner_id = c.person_id and x.state <> 'closed' and not x.is_load_test)`;

const ROW = `select c.id, c.person_id as "personId", ${NAME('p')} as name, p.birth_date::text as born, p.language,
    c.state, c.received_on::text as "receivedOn", c.received_at as "receivedAt", c.due_on::text as "dueOn",
    c.delayed_to::text as "delayedTo", c.reporter, ${NAME('r')} as "reportedBy", c.title, u.short_name as unit, c.knows,
    c.handler_id as handler, case when h.id is not null then array[h.given_name, h.family_name] end as "handlerName",
    c.elsewhere, c.wish_agreed as "isAgreed", c.joined_into as "joinedInto", c.decision, c.decided_at as "decidedAt",
    ${HAS('note')} as "hasNotes", ${HAS('wish')} as "hasWish", sought.id as "searchId", sought.name as coordinator, sought.name is not null as "hasCoordinator", ${OPEN_PLAN} as "hasOpenPlan",
    c.state = 'open' and (${OPEN_PLAN} or exists (
      select from need_case o where o.person_id = c.person_id and o.state = 'open' and o.id <> c.id)) as "isTwice"
  from need_case c join person p on p.id = c.person_id left join person r on r.id = c.reported_by
    left join person h on h.id = c.handler_id left join unit u on u.id = c.unit_id
    left join lateral (
      select s.id, case when s.state in ('agreed', 'appointed') then ${NAME('k')} end as name from coordinator_search s
        left join coordinator_request q on q.search_id = s.id and q.state = 'agreed' left join person k on k.id = q.proposed_id
      where s.case_id = c.id and s.state <> 'ended' order by s.opened_at desc limit 1) sought on true`;
/** Only what the reader may keep for the coordinating unit. */
const KEPT = 'keeps_case(c.person_id, c.reporter, c.reported_by)';
const MOST_DECIDED = 20;

@Injectable()
export class CasesRepository {
  async open(tx: Tx): Promise<readonly CaseRow[]> {
    return tx.query<CaseRow>(
      `${ROW} where c.state = 'open' and ${KEPT} order by coalesce(c.delayed_to, c.due_on), c.received_at, c.id`,
    );
  }

  async decided(tx: Tx): Promise<readonly CaseRow[]> {
    return tx.query<CaseRow>(
      `${ROW} where c.state = 'decided' and ${KEPT} order by c.decided_at desc, c.id limit ${MOST_DECIDED}`,
    );
  }

  /** Cases about one person are held together: what is decided of one is not decided of another meanwhile. */
  async hold(tx: Tx, id: string): Promise<void> {
    await tx.query(
      'select from need_case where person_id = (select person_id from need_case where id = $1) order by id for update',
      [id],
    );
  }

  /** The case and those that are kept in it, the first first; empty for one that is none of the reader's business. */
  async kept(tx: Tx, id: string): Promise<readonly CaseRow[]> {
    return tx.query<CaseRow>(
      `${ROW} where (c.id = $1 or c.joined_into = $1) and ${KEPT} order by c.id <> $1, c.received_at, c.id`,
      [id],
    );
  }

  async otherOpen(tx: Tx, { id, personId }: CaseRow): Promise<readonly CaseRow[]> {
    return tx.query<CaseRow>(
      `${ROW} where c.state = 'open' and c.person_id = $1 and c.id <> $2 and ${KEPT} order by c.received_at, c.id`,
      [personId, id],
    );
  }

  /** Has that session opened it within half an hour? */
  async wasSeen(tx: Tx, session: SessionId, id: string): Promise<boolean> {
    const rows = await tx.query(
      `select from audit where session_id = $1 and action = 'see-case' and details ->> 'case' = $2
         and at > now() - interval '30 minutes' limit 1`,
      [session, id],
    );
    return rows.length > 0;
  }

  async ofPerson(tx: Tx, person: PersonId): Promise<readonly CaseRow[]> {
    return tx.query<CaseRow>(`${ROW} where c.person_id = $1 order by c.received_at desc, c.id`, [person]);
  }

  async hasAny(tx: Tx, person: PersonId): Promise<boolean> {
    return (await tx.query('select from need_case where person_id = $1 limit 1', [person])).length > 0;
  }

  async texts(tx: Tx, cases: readonly string[]): Promise<readonly TextRow[]> {
    return tx.query<TextRow>(
      `select t.id, t.case_id as "caseId", t.kind, t.words, t.written_by as by,
         array[p.given_name, p.family_name] as names, t.written_at as at
       from case_text t join person p on p.id = t.written_by where t.case_id = any ($1::uuid[])
       order by t.written_at desc, t.id`,
      [cases],
    );
  }

  async letters(tx: Tx, cases: readonly string[]): Promise<readonly (LetterRow & { readonly caseId: string })[]> {
    return tx.query<LetterRow & { readonly caseId: string }>(
      `select id, case_id as "caseId", kind, language, body, made_at as "madeAt" from case_letter
       where case_id = any ($1::uuid[]) order by made_at desc, id`,
      [cases],
    );
  }

  async drafts(tx: Tx, id: string): Promise<readonly DraftRow[]> {
    return tx.query<DraftRow>(
      `select d.letter, d.words, d.until::text, d.decision, d.conditions, d.consent, d.witness, d.written_by as by,
         array[p.given_name, p.family_name] as names, d.written_at as at
       from case_draft d join person p on p.id = d.written_by where d.case_id = $1 order by d.letter`,
      [id],
    );
  }

  async reach(tx: Tx, person: PersonId): Promise<Reach> {
    const [row] = await tx.query<Reach>(
      `select s.answer, s.channel, p.address_grade as "addressGrade"
       from person p left join safe_contact s on s.person_id = p.id where p.id = $1`,
      [person],
    );
    if (!row) throw new Error('A case about nobody.');
    return row;
  }

  /** Those of the coordinating unit today who are not the person themself. */
  async keepers(
    tx: Tx,
    on: PlainDate,
    except: PersonId,
  ): Promise<readonly { readonly id: PersonId; readonly names: readonly [string, string] }[]> {
    return tx.query(
      `select p.id, array[p.given_name, p.family_name] as names from person p
       where p.id <> $2 and exists (select from tenant_role r where r.person_id = p.id and r.role = 'coordinating-unit'
         and coalesce(r.valid_from <= $1::date, true) and coalesce($1::date <= r.valid_to, true))
       order by ${NAME('p')} collate norwegian, p.id`,
      [on, except],
    );
  }

  async placesOf(tx: Tx, person: PersonId, on: PlainDate): Promise<readonly { readonly id: string }[]> {
    return tx.query(
      `select distinct u.id, u.name from unit_membership m join unit u on u.id = m.unit_id
       where m.person_id = $1 and coalesce(m.valid_from <= $2::date, true) and coalesce($2::date <= m.valid_to, true)
       order by u.name, u.id`,
      [person, on],
    );
  }

  /** When the reader's own reports came: those made in private life, or those made at work. */
  async reports(tx: Tx, by: PersonId, isPrivate: boolean): Promise<readonly { readonly receivedAt: Date }[]> {
    return tx.query(
      `select received_at as "receivedAt" from need_case
       where reported_by = $1 and (reporter <> 'professional') = $2 order by received_at desc, id limit 50`,
      [by, isPrivate],
    );
  }
}
