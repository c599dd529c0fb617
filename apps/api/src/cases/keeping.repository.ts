// What is written in cases.
import { Injectable } from '@nestjs/common';
import type {
  CaseDecision,
  CaseLetter,
  CaseText,
  Language,
  PersonId,
  PersonKnows,
  PlainDate,
  PlanElsewhere,
  PlanId,
  Reporter,
  TenantId,
  UnitId,
  WaitingKind,
} from '@samplan/domain';
import { takesPart } from '../access/parts';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';

export interface NewCase {
  readonly id: string;
  readonly person: PersonId;
  readonly reporter: Reporter;
  readonly reportedBy: PersonId | null;
  readonly enteredBy: PersonId | null;
  readonly place: { readonly unit: UnitId; readonly title: string } | null;
  readonly knows: PersonKnows;
  readonly receivedOn: PlainDate;
  readonly receivedAt: Date;
  readonly dueOn: PlainDate;
}

export interface Place {
  readonly unit: UnitId;
  readonly title: string;
}

@Injectable()
export class KeepingRepository {
  async add(tx: Tx, tenant: TenantId, made: NewCase): Promise<void> {
    await tx.query(
      `insert into need_case (id, tenant_id, person_id, reporter, reported_by, entered_by, unit_id, title, knows, received_on,
         received_at, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        made.id,
        tenant,
        made.person,
        made.reporter,
        made.reportedBy,
        made.enteredBy,
        made.place?.unit ?? null,
        made.place?.title ?? '',
        made.knows,
        made.receivedOn,
        made.receivedAt,
        made.dueOn,
      ],
    );
  }

  /** Not read back: whoever reports a need does not read it afterwards. */
  async write(
    tx: Tx,
    by: Pick<Actor, 'tenant' | 'person'>,
    id: string,
    at: Date,
    texts: readonly (readonly [CaseText, string])[],
  ): Promise<void> {
    for (const [kind, words] of texts)
      await tx.query(
        `insert into case_text (tenant_id, case_id, kind, words, written_by, written_at) values ($1, $2, $3, $4, $5, $6)`,
        [by.tenant, id, kind, words, by.person, at],
      );
  }

  /** In the place of what stood there. */
  async rewrite(tx: Tx, by: Actor, id: string, at: Date, kind: CaseText, words: string): Promise<void> {
    await tx.query(
      `insert into case_text (tenant_id, case_id, kind, words, written_by, written_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (case_id, kind) where kind <> 'note' do update
         set words = excluded.words, written_by = excluded.written_by, written_at = excluded.written_at`,
      [by.tenant, id, kind, words, by.person, at],
    );
  }

  /** Where somebody works on a day, the named service or the only one. */
  async placeOf(tx: Tx, person: PersonId, unit: UnitId | null, on: PlainDate): Promise<Place | undefined> {
    const places = await tx.query<Place>(
      `select m.unit_id as unit, m.title from unit_membership m
       where m.person_id = $1 and ($2::uuid is null or m.unit_id = $2)
         and coalesce(m.valid_from <= $3::date, true) and coalesce($3::date <= m.valid_to, true) order by m.unit_id`,
      [person, unit, on],
    );
    return unit !== null || places.length === 1 ? places[0] : undefined;
  }

  /** How many somebody has reported since; their row is held, so that they are counted one after another. */
  async reportedSince(tx: Tx, by: PersonId, since: Date): Promise<number> {
    await tx.query('select from person where id = $1 for no key update', [by]);
    const [row] = await tx.query<{ reported: number }>(
      'select count(*)::int as reported from need_case where reported_by = $1 and received_at >= $2',
      [by, since],
    );
    return row?.reported ?? 0;
  }

  async nameOf(tx: Tx, person: PersonId): Promise<string> {
    const [row] = await tx.query<{ name: string }>(
      "select btrim(given_name || ' ' || family_name) as name from person where id = $1",
      [person],
    );
    return row?.name ?? '';
  }

  async tenantName(tx: Tx, tenant: TenantId): Promise<string> {
    const [row] = await tx.query<{ name: string }>('select name from tenant where id = $1', [tenant]);
    return row?.name ?? '';
  }

  async hand(tx: Tx, id: string, to: PersonId): Promise<void> {
    await tx.query('update need_case set handler_id = $2 where id = $1', [id, to]);
  }

  async agree(tx: Tx, id: string, isAgreed: boolean): Promise<void> {
    await tx.query('update need_case set wish_agreed = $2 where id = $1', [id, isAgreed]);
  }

  async elsewhere(tx: Tx, id: string, answer: PlanElsewhere): Promise<void> {
    await tx.query('update need_case set elsewhere = $2 where id = $1', [id, answer]);
  }

  async delay(tx: Tx, id: string, until: PlainDate, at: Date): Promise<void> {
    await tx.query('update need_case set delayed_to = $2, delayed_at = $3 where id = $1', [id, until, at]);
  }

  /** What came first counts: the time runs from there. What was kept in the one goes along. */
  async join(tx: Tx, id: string, into: string): Promise<void> {
    await tx.query(
      `update need_case c set received_on = least(c.received_on, o.received_on), due_on = least(c.due_on, o.due_on)
       from need_case o where c.id = $2 and o.id = $1`,
      [id, into],
    );
    await tx.query('update coordinator_search set case_id = $2 where case_id = $1', [id, into]);
    await tx.query(`update need_case set state = 'joined', joined_into = $2 where id = $1 or joined_into = $1`, [
      id,
      into,
    ]);
  }

  /** Nobody is sought any more for somebody who gets none. */
  async endSearch(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(
      `with ended as (update coordinator_search set state = 'ended', ended_at = $2
         where case_id = $1 and plan_id is null and state in ('open', 'agreed') returning id)
       update coordinator_request set state = 'withdrawn'
       where search_id in (select id from ended) and state in ('asked', 'proposed', 'accepted', 'meeting', 'agreed')`,
      [id, at],
    );
  }

  /** @returns the plan that the person has */
  async joinPlan(tx: Tx, id: string, person: PersonId): Promise<PlanId | undefined> {
    const [row] = await tx.query<{ plan: PlanId }>(
      `update need_case c set state = 'joined', plan_id = x.id from plan x
       where c.id = $1 and x.owner_id = $2 and x.state <> 'closed' and not x.is_load_test returning x.id as plan`,
      [id, person],
    );
    return row?.plan;
  }

  /** Who coordinates it that day, in their own place or another's. */
  async coordinators(tx: Tx, plan: PlanId, on: PlainDate): Promise<readonly PersonId[]> {
    const rows = await tx.query<{ id: PersonId }>(
      `select distinct t.person_id as id from participation t
       where t.plan_id = $1 and t.role = 'coordinator' and ${takesPart('t', '$2::date')}`,
      [plan, on],
    );
    return rows.map(({ id }) => id);
  }

  /** Has the person news of that kind about the case that they have not seen? */
  async isTold(tx: Tx, person: PersonId, id: string, kind: WaitingKind): Promise<boolean> {
    const rows = await tx.query(
      'select from telling where person_id = $1 and subject_id = $2 and kind = $3 and seen_at is null limit 1',
      [person, id, kind],
    );
    return rows.length > 0;
  }

  /** That the municipality has set for questions about a report. */
  async phone(tx: Tx): Promise<string | null> {
    const [row] = await tx.query<{ number: string }>(
      "select number from urgent_number where kind = 'coordinating-unit'",
    );
    return row?.number ?? null;
  }

  async decide(tx: Tx, id: string, decision: CaseDecision, plan: PlanId | null, by: PersonId, at: Date): Promise<void> {
    await tx.query(
      `update need_case set state = 'decided', decision = $2, plan_id = $3, decided_by = $4, decided_at = $5 where id = $1`,
      [id, decision, plan, by, at],
    );
  }

  async letter(
    tx: Tx,
    by: Actor,
    id: string,
    at: Date,
    letter: { readonly kind: CaseLetter; readonly language: Language; readonly body: object },
  ): Promise<void> {
    await tx.query(
      `insert into case_letter (tenant_id, case_id, kind, language, body, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [by.tenant, id, letter.kind, letter.language, JSON.stringify(letter.body), by.person, at],
    );
  }
}
