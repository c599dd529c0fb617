// Questions to units, written: asked, answered, proposed, accepted, taken back.
import { Injectable } from '@nestjs/common';
import type { ConsentForm, CoordinatorRequestState, PersonId, PlainDate, TenantId, UnitId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface NewRequest {
  readonly tenant: TenantId;
  readonly search: string;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly age: number | null;
  readonly dueOn: PlainDate;
  readonly sentence: string;
  readonly by: PersonId;
  readonly at: Date;
}

@Injectable()
export class RequestsRepository {
  /** @returns nothing where somebody is asked already */
  async ask(tx: Tx, request: NewRequest): Promise<string | undefined> {
    const { tenant, search, person, unit, age, dueOn, sentence, by, at } = request;
    const [row] = await tx.query<{ id: string }>(
      `insert into coordinator_request (tenant_id, search_id, person_id, unit_id, age, due_on, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (search_id) where state in ('asked', 'proposed', 'accepted', 'meeting', 'agreed') do nothing
       returning id`,
      [tenant, search, person, unit, age, dueOn, by, at],
    );
    if (row)
      await tx.query('insert into coordinator_request_words (request_id, tenant_id, sentence) values ($1, $2, $3)', [
        row.id,
        tenant,
        sentence,
      ]);
    return row?.id;
  }

  async propose(tx: Tx, id: string, whom: PersonId, dueOn: PlainDate, by: PersonId, at: Date): Promise<void> {
    await tx.query(
      `update coordinator_request set state = 'proposed', proposed_id = $2, due_on = $3, proposed_by = $4, proposed_at = $5,
         reminded_at = null, told_at = null where id = $1`,
      [id, whom, dueOn, by, at],
    );
  }

  async become(tx: Tx, id: string, state: CoordinatorRequestState, at: Date): Promise<void> {
    await tx.query('update coordinator_request set state = $2, answered_at = $3 where id = $1', [id, state, at]);
  }

  /** The owner's answer, and how and through whom it was given. */
  async answer(
    tx: Tx,
    id: string,
    state: CoordinatorRequestState,
    form: ConsentForm,
    by: PersonId,
    at: Date,
  ): Promise<void> {
    await tx.query(
      `update coordinator_request set state = $2, answer_form = $3, answer_recorded_by = $4, answered_at = $5 where id = $1`,
      [id, state, form, by, at],
    );
  }

  async greet(tx: Tx, id: string, greeting: string): Promise<void> {
    await tx.query('update coordinator_request_words set greeting = $2 where request_id = $1', [id, greeting]);
  }

  async agree(tx: Tx, search: string): Promise<void> {
    await tx.query("update coordinator_search set state = 'agreed' where id = $1", [search]);
  }

  /** What was agreed and not appointed yet is so no more: somebody is sought again. */
  async reopen(tx: Tx, search: string, state: 'refused' | 'withdrawn', at: Date): Promise<void> {
    await tx.query("update coordinator_search set state = 'open' where id = $1 and state = 'agreed'", [search]);
    await tx.query(
      "update coordinator_request set state = $2, answered_at = $3 where search_id = $1 and state = 'agreed'",
      [search, state, at],
    );
    await tx.query(
      'update hand_over set ended_at = $2 where search_id = $1 and accepted_at is null and ended_at is null',
      [search, at],
    );
  }

  async wish(
    tx: Tx,
    search: { id: string; person_id: PersonId },
    words: string,
    tenant: TenantId,
    by: PersonId,
    at: Date,
  ) {
    await tx.query(
      `insert into coordinator_wish (search_id, tenant_id, person_id, words, written_by, written_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (search_id) do update set words = excluded.words, written_by = excluded.written_by,
         written_at = excluded.written_at`,
      [search.id, tenant, search.person_id, words, by, at],
    );
  }

  async setRoom(tx: Tx, tenant: TenantId, person: PersonId, plans: number, by: PersonId, at: Date): Promise<void> {
    await tx.query(
      `insert into coordinator_capacity (tenant_id, person_id, plans, set_by, set_at) values ($1, $2, $3, $4, $5)
       on conflict (person_id) do update set plans = excluded.plans, set_by = excluded.set_by, set_at = excluded.set_at`,
      [tenant, person, plans, by, at],
    );
  }
}
