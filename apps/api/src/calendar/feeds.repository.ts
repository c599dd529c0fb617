// Addresses for calendar programs as rows, and the dates that somebody may see.
import { Injectable } from '@nestjs/common';
import type { Language, PersonId, PlainDate, PlanId, TenantId } from '@samplan/domain';
import { VISIBLE_PLANS } from '../access/visible-plans';
import { isClosed } from '../identity/closings';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';

export interface FeedRow {
  readonly person: PersonId;
  readonly tenant: TenantId;
}

export interface DateRow {
  readonly plan: PlanId;
  readonly on: PlainDate;
}

/** Days: what is longer ago is in no feed. */
const BACK = 30;

@Injectable()
export class FeedsRepository {
  /** By what a calendar program says, before anybody knows whose it is. */
  async find(tx: Tx, hash: Buffer): Promise<FeedRow | undefined> {
    await tx.query("select set_config('app.feed', $1, true)", [hash.toString('hex')]);
    const [row] = await tx.query<FeedRow>(
      'select person_id as person, tenant_id as tenant from calendar_feed where secret_hash = $1',
      [hash],
    );
    return row;
  }

  async since(tx: Tx, person: PersonId): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date }>('select made_at as at from calendar_feed where person_id = $1', [
      person,
    ]);
    return row?.at ?? null;
  }

  async open(tx: Tx, { person, tenant }: FeedRow, hash: Buffer, at: Date): Promise<void> {
    await tx.query(
      `insert into calendar_feed (person_id, tenant_id, secret_hash, made_at) values ($1, $2, $3, $4)
       on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
      [person, tenant, hash, at],
    );
  }

  async close(tx: Tx, person: PersonId): Promise<void> {
    await tx.query('delete from calendar_feed where person_id = $1', [person]);
  }

  /** @returns undefined for one who has died, or whose sign-in is closed */
  async languageOf(tx: Tx, person: PersonId): Promise<Language | undefined> {
    const [row] = await tx.query<{ language: Language }>(
      `select language from person p where id = $1 and ${isAlive('p.id')} and not ${isClosed('p.id')}`,
      [person],
    );
    return row?.language;
  }

  /** When the plans that somebody may see are looked at next, of owners who live. */
  async dates(tx: Tx, person: PersonId, today: PlainDate): Promise<readonly DateRow[]> {
    return tx.query<DateRow>(
      `select id as plan, next_review_on::text as on from plan
       where id in (${VISIBLE_PLANS}) and state in ('active', 'paused') and next_review_on >= $2::date - ${BACK}
         and not is_load_test and ${isAlive('owner_id')} order by next_review_on, id`,
      [person, today],
    );
  }

  async dateOf(tx: Tx, plan: PlanId): Promise<PlainDate | undefined> {
    const [row] = await tx.query<{ on: PlainDate | null }>(
      `select next_review_on::text as on from plan where id = $1 and ${isAlive('owner_id')}`,
      [plan],
    );
    return row?.on ?? undefined;
  }
}
