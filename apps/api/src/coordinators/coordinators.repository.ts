// Searches for coordinators, questions to units and who coordinates whom, as rows.
import { Injectable } from '@nestjs/common';
import type {
  ConsentForm,
  CoordinatorRequestState,
  PersonId,
  PlainDate,
  PlanId,
  SearchCause,
  SearchState,
  TenantId,
  UnitId,
} from '@samplan/domain';
import { isNotClose } from '../access/not-close';
import { partHolds } from '../access/parts';
import { isConsented } from '../access/visible-plans';
import type { Tx } from '../kernel/database';

export interface SearchRow {
  readonly id: string;
  readonly person_id: PersonId;
  readonly plan_id: PlanId | null;
  readonly case_id: string | null;
  readonly cause: SearchCause;
  readonly state: SearchState;
  readonly starts_on: PlainDate | null;
  readonly opened_at: Date;
  readonly opened_by: PersonId;
  readonly born: PlainDate | null;
}

export interface RequestRow {
  readonly id: string;
  readonly tenant_id: TenantId;
  readonly search_id: string;
  readonly person_id: PersonId;
  readonly unit_id: UnitId;
  readonly unit: string;
  readonly age: number | null;
  readonly state: CoordinatorRequestState;
  readonly due_on: PlainDate;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly proposed_id: PersonId | null;
  readonly answered_at: Date | null;
  readonly answer_form: ConsentForm | null;
  readonly sentence: string | null;
  readonly greeting: string | null;
}

export interface WishRow {
  readonly words: string;
  readonly written_by: PersonId;
  readonly written_at: Date;
}

export interface PartRow {
  readonly id: string;
  readonly person_id: PersonId;
  readonly owner_id: PersonId;
  readonly unit: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly ended_at: Date | null;
  readonly is_substitute: boolean;
  readonly holds: boolean;
}

export interface CoordinatingRow extends PartRow {
  readonly overdue_since: PlainDate | null;
}

export interface Candidate {
  readonly person_id: PersonId;
  readonly title: string;
  readonly plans: number;
  readonly room: number | null;
}

/** How many coordinate, and of those: of how many their room is known, and who have none left. */
export interface CoordinatorNumbers {
  readonly coordinators: number;
  readonly told: number;
  readonly full: number;
}

export const LIVE: readonly CoordinatorRequestState[] = ['asked', 'proposed', 'accepted', 'meeting', 'agreed'];

const SEARCH = `select s.id, s.person_id, s.plan_id, s.case_id, s.cause, s.state, s.starts_on::text, s.opened_at, s.opened_by,
  p.birth_date::text as born from coordinator_search s join person p on p.id = s.person_id`;
const REQUEST = `select r.id, r.tenant_id, r.search_id, r.person_id, r.unit_id, u.name as unit, r.age, r.state, r.due_on::text,
  r.asked_by, r.asked_at, r.proposed_id, r.answered_at, r.answer_form, w.sentence, w.greeting
  from coordinator_request r join unit u on u.id = r.unit_id left join coordinator_request_words w on w.request_id = r.id`;

const PART = `select t.id, t.person_id, p.owner_id, u.name as unit, t.valid_from::text as "from", t.valid_to::text as "to", t.ended_at,
  t.is_substitute, ${partHolds('t', '$2::date')} as holds,
  case when p.state = 'active' and p.next_review_on < $2::date then p.next_review_on::text end as overdue_since
  from participation t join plan p on p.id = t.plan_id left join unit u on u.id = t.unit_id`;

/** $1 the asker, $2 the date. */
const COORDINATES = `t.role = 'coordinator' and p.state <> 'closed' and not p.is_load_test
  and t.ended_at is null and (t.valid_to is null or $2::date <= t.valid_to) and ${isNotClose('p.owner_id', 'p.id', '$1')}`;

@Injectable()
export class CoordinatorsRepository {
  /** Those that the coordinating unit still has to see to. */
  async searches(tx: Tx, asker: PersonId): Promise<readonly SearchRow[]> {
    return tx.query<SearchRow>(
      `${SEARCH} where s.state in ('open', 'agreed') and ${isNotClose('s.person_id', 's.plan_id', '$1')}
       order by s.opened_at, s.id`,
      [asker],
    );
  }

  async search(tx: Tx, id: string, asker: PersonId): Promise<SearchRow | undefined> {
    const [row] = await tx.query<SearchRow>(
      `${SEARCH} where s.id = $2 and ${isNotClose('s.person_id', 's.plan_id', '$1')}`,
      [asker, id],
    );
    return row;
  }

  /** Held until the end of the transaction: what is decided about a search is decided one after another. */
  async hold(tx: Tx, search: string): Promise<SearchState | undefined> {
    const [row] = await tx.query<{ state: SearchState }>(
      'select state from coordinator_search where id = $1 for no key update',
      [search],
    );
    return row?.state;
  }

  /** The newest first. */
  async requests(tx: Tx, searches: readonly string[]): Promise<readonly RequestRow[]> {
    return tx.query<RequestRow>(`${REQUEST} where r.search_id = any ($1::uuid[]) order by r.asked_at desc, r.id`, [
      searches,
    ]);
  }

  async request(tx: Tx, id: string): Promise<RequestRow | undefined> {
    const [row] = await tx.query<RequestRow>(`${REQUEST} where r.id = $1`, [id]);
    return row;
  }

  async ofUnit(tx: Tx, unit: UnitId): Promise<readonly RequestRow[]> {
    return tx.query<RequestRow>(
      `${REQUEST} where r.unit_id = $1 and r.state in ('asked', 'proposed', 'accepted', 'meeting')
       order by r.state <> 'asked', r.due_on, r.id`,
      [unit],
    );
  }

  async proposedTo(tx: Tx, person: PersonId): Promise<readonly RequestRow[]> {
    return tx.query<RequestRow>(
      `${REQUEST} where r.proposed_id = $1 and r.state in ('proposed', 'accepted', 'meeting') order by r.due_on, r.id`,
      [person],
    );
  }

  async toAnswer(tx: Tx, person: PersonId): Promise<RequestRow | undefined> {
    const [row] = await tx.query<RequestRow>(
      `${REQUEST} where r.person_id = $1 and r.state in ('accepted', 'meeting') order by r.asked_at desc limit 1`,
      [person],
    );
    return row;
  }

  async wish(tx: Tx, search: string): Promise<WishRow | undefined> {
    const [row] = await tx.query<WishRow>(
      'select words, written_by, written_at from coordinator_wish where search_id = $1',
      [search],
    );
    return row;
  }

  /** Of the person, that is not over. */
  async openOf(tx: Tx, person: PersonId): Promise<SearchRow | undefined> {
    const [row] = await tx.query<SearchRow>(`${SEARCH} where s.person_id = $1 and s.state in ('open', 'agreed')`, [
      person,
    ]);
    return row;
  }

  /** Units of the municipality's own that are open, with the room that their people have left. */
  async units(tx: Tx, tenant: TenantId, on: PlainDate) {
    return tx.query<{ id: UnitId; name: string; room: number | null }>(
      `select u.id, u.name, (select sum(greatest(c.plans - (
           select count(*) from participation t join plan p on p.id = t.plan_id where t.person_id = c.person_id
             and t.role = 'coordinator' and not t.is_substitute and p.state <> 'closed' and ${partHolds('t', '$2::date')}), 0))
         from coordinator_capacity c where exists (select from unit_membership m where m.person_id = c.person_id
           and m.unit_id = u.id and m.valid_from <= $2::date and (m.valid_to is null or $2::date <= m.valid_to)))::int as room
       from unit u where u.tenant_id = $1 and (u.closes_on is null or $2::date < u.closes_on) order by u.name, u.id`,
      [tenant, on],
    );
  }

  /** Who works in the unit today. */
  async people(tx: Tx, unit: UnitId, on: PlainDate) {
    return tx.query<Candidate>(
      `select m.person_id, min(m.title) as title, min(c.plans) as room, (select count(*)::int from participation t join plan p on p.id = t.plan_id
         where t.person_id = m.person_id and t.role = 'coordinator' and not t.is_substitute and p.state <> 'closed'
           and ${partHolds('t', '$2::date')}) as plans
       from unit_membership m left join coordinator_capacity c on c.person_id = m.person_id
       where m.unit_id = $1 and m.valid_from <= $2::date and (m.valid_to is null or $2::date <= m.valid_to)
       group by m.person_id`,
      [unit, on],
    );
  }

  async rooms(tx: Tx): Promise<ReadonlyMap<PersonId, number>> {
    const rows = await tx.query<{ person_id: PersonId; plans: number }>(
      'select person_id, plans from coordinator_capacity',
    );
    return new Map(rows.map(({ person_id, plans }) => [person_id, plans]));
  }

  /** Who coordinates plans that are open, today or later. */
  async coordinating(tx: Tx, asker: PersonId, on: PlainDate): Promise<readonly CoordinatingRow[]> {
    return tx.query<CoordinatingRow>(
      `${PART} join person o on o.id = p.owner_id where ${COORDINATES}
       order by (o.given_name || ' ' || o.family_name) collate norwegian, t.valid_from`,
      [asker, on],
    );
  }

  /** The same in numbers, substitutes apart. */
  async numbers(tx: Tx, asker: PersonId, on: PlainDate): Promise<CoordinatorNumbers> {
    const [row] = await tx.query<CoordinatorNumbers>(
      `select count(*)::int as coordinators, count(c.plans)::int as told, count(*) filter (where l.plans >= c.plans)::int as full
       from (select t.person_id, count(*) as plans from participation t join plan p on p.id = t.plan_id
         where ${COORDINATES} and not t.is_substitute group by 1) l left join coordinator_capacity c using (person_id)`,
      [asker, on],
    );
    return row ?? { coordinators: 0, told: 0, full: 0 };
  }

  /** Owners of open plans, consented to, with nobody who coordinates them and nobody who is sought. */
  async without(tx: Tx, asker: PersonId, on: PlainDate): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ id: PersonId }>(
      `select o.id from plan p join person o on o.id = p.owner_id
       where p.state <> 'closed' and not p.is_load_test and ${isConsented('p', '$2::date')}
         and not exists (select from participation t where t.plan_id = p.id and t.role = 'coordinator'
           and not t.is_substitute and t.ended_at is null and (t.valid_to is null or $2::date <= t.valid_to)
           and (t.unit_id is null or exists (select from unit_membership m where m.unit_id = t.unit_id
             and m.person_id = t.person_id and m.valid_from <= $2::date and (m.valid_to is null or $2::date <= m.valid_to))))
         and not exists (select from coordinator_search s where s.person_id = o.id and s.state in ('open', 'agreed'))
         and ${isNotClose('p.owner_id', 'p.id', '$1')}
       order by (o.given_name || ' ' || o.family_name) collate norwegian, o.id`,
      [asker, on],
    );
    return rows.map(({ id }) => id);
  }

  /** Who has coordinated a plan, the newest first. */
  async past(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly PartRow[]> {
    return tx.query<PartRow>(
      `${PART} where t.plan_id = $1 and t.role = 'coordinator' order by t.valid_from desc, t.ended_at desc nulls first, t.id`,
      [plan, on],
    );
  }

  /** The owner's plan that is open and consented to. */
  async openPlan(tx: Tx, owner: PersonId, on: PlainDate): Promise<PlanId | undefined> {
    const [row] = await tx.query<{ id: PlanId }>(
      `select p.id from plan p where p.owner_id = $1 and p.state <> 'closed' and not p.is_load_test
         and ${isConsented('p', '$2::date')}`,
      [owner, on],
    );
    return row?.id;
  }

  /** The one that is open, consented to or not yet: nobody reads it before, whoever is appointed. */
  async planOf(tx: Tx, owner: PersonId): Promise<PlanId | undefined> {
    const [row] = await tx.query<{ id: PlanId }>(
      "select id from plan where owner_id = $1 and state <> 'closed' and not is_load_test",
      [owner],
    );
    return row?.id;
  }

  /** Was the plan's latest coordinator somebody whose part is over? */
  async hasHad(tx: Tx, plan: PlanId): Promise<boolean> {
    const rows = await tx.query(
      "select from participation where plan_id = $1 and role = 'coordinator' and not is_substitute limit 1",
      [plan],
    );
    return rows.length > 0;
  }

  async leaders(tx: Tx, unit: UnitId, on: PlainDate): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ person_id: PersonId }>(
      `select person_id from tenant_role where role = 'unit-leader' and unit_id = $1 and valid_from <= $2::date
         and (valid_to is null or $2::date <= valid_to)`,
      [unit, on],
    );
    return rows.map(({ person_id }) => person_id);
  }

  /** Everybody of the coordinating unit who is not close to the person. */
  async coordinatingUnit(tx: Tx, search: string, on: PlainDate): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ person_id: PersonId }>(
      `select distinct r.person_id from tenant_role r join coordinator_search s on s.id = $1
       where r.role = 'coordinating-unit' and r.valid_from <= $2::date and (r.valid_to is null or $2::date <= r.valid_to)
         and ${isNotClose('s.person_id', 's.plan_id', 'r.person_id')}`,
      [search, on],
    );
    return rows.map(({ person_id }) => person_id);
  }
}
