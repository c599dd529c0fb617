// Notices as rows: those that may go now, taken by one server at a time, and how they ended.
import { Injectable } from '@nestjs/common';
import {
  NOTICE_LEASE_MS,
  type Language,
  type NoticeChannel,
  type NoticeFailure,
  type PersonId,
  type TenantId,
} from '@samplan/domain';
import { isClosed } from '../identity/closings';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';

export interface OpenRow {
  readonly id: string;
  readonly person: PersonId;
  readonly language: Language;
  readonly made_at: Date;
  readonly again_at: Date | null;
  readonly tries: number;
  /** Alive, with a sign-in that is open, and told of something that no death has ended. */
  readonly may_be_told: boolean;
}

export interface UndeliveredRow {
  readonly personId: PersonId;
  readonly name: string;
  readonly channel: NoticeChannel;
  readonly failure: NoticeFailure;
  readonly at: Date;
}

/** One look takes so many; the rest wait for the next. */
const MOST = 500;
const MOST_SHOWN = 200;

/** Their death was entered, here or in another municipality: which of these it was is not asked. */
const IS_SILENCED = 'exists (select from silenced_account s where s.account_id = p.account_id)';

@Injectable()
export class NoticesRepository {
  async tenants(tx: Tx): Promise<readonly { readonly id: TenantId; readonly name: string }[]> {
    return tx.query<{ id: TenantId; name: string }>('select id, name from tenant order by id');
  }

  async open(tx: Tx, now: Date): Promise<readonly OpenRow[]> {
    return tx.query<OpenRow>(
      `select n.id, n.person_id as person, p.language, n.made_at, n.again_at, n.tries,
         ${isAlive('p.id')} and not ${isClosed('p.id')} and (n.beside_plans or exists (
           select from plan where plan.id = any (n.plans) and ${isAlive('plan.owner_id')})) as may_be_told
       from notice n join person p on p.id = n.person_id
       where n.state in ('waiting', 'sending') and (n.again_at is null or n.again_at <= $1) and not ${IS_SILENCED}
       order by n.made_at, n.id limit ${MOST}`,
      [now],
    );
  }

  async lastSent(tx: Tx, person: PersonId): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }>(
      "select max(ended_at) as at from notice where person_id = $1 and state = 'sent'",
      [person],
    );
    return row?.at ?? null;
  }

  /** @returns how many tries that makes; undefined where another server has it, or it has ended */
  async take(tx: Tx, id: string, channel: NoticeChannel, now: Date): Promise<number | undefined> {
    const [row] = await tx.query<{ tries: number }>(
      `update notice set state = 'sending', channel = $2, tries = tries + 1, again_at = $3
       where id = $1 and (state = 'waiting' or (state = 'sending' and again_at <= $4)) returning tries`,
      [id, channel, new Date(now.getTime() + NOTICE_LEASE_MS), now],
    );
    return row?.tries;
  }

  async later(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query("update notice set again_at = $2 where id = $1 and state = 'sending'", [id, at]);
  }

  async end(tx: Tx, id: string, failure: NoticeFailure | undefined, at: Date): Promise<void> {
    await tx.query(
      "update notice set state = $2, failure = $3, ended_at = $4, again_at = null where id = $1 and state = 'sending'",
      [id, failure ? 'failed' : 'sent', failure ?? null, at],
    );
  }

  /** Of what is not to be sent nothing is kept. */
  async drop(tx: Tx, id: string): Promise<void> {
    await tx.query("delete from notice where id = $1 and state in ('waiting', 'sending')", [id]);
  }

  /** @returns whose it was, where it was sent @param at for one whose server was killed before it wrote that it went */
  async cameBack(tx: Tx, id: string, at: Date): Promise<PersonId | undefined> {
    const [row] = await tx.query<{ person: PersonId }>(
      `update notice set state = 'failed', failure = 'returned', ended_at = coalesce(ended_at, $2), again_at = null
       where id = $1 and state in ('sending', 'sent') returning person_id as person`,
      [id, at],
    );
    return row?.person;
  }

  async forget(tx: Tx, before: Date): Promise<void> {
    await tx.query("delete from notice where state in ('sent', 'failed') and ended_at < $1", [before]);
  }

  /** What was held for a death that nobody can undo any more. */
  async forgetHeld(tx: Tx, before: Date): Promise<void> {
    await tx.query(
      `delete from notice n using person p, silenced_account s
       where n.state in ('waiting', 'sending') and p.id = n.person_id and s.account_id = p.account_id and s.since < $1`,
      [before],
    );
  }

  /** Those who are alive and whose latest notice did not come through. */
  async undelivered(tx: Tx): Promise<readonly UndeliveredRow[]> {
    return tx.query<UndeliveredRow>(
      `select * from (
         select distinct on (n.person_id) n.person_id as "personId", btrim(p.given_name || ' ' || p.family_name) as name,
           n.channel, n.failure, n.ended_at as at
         from notice n join person p on p.id = n.person_id
         where n.state in ('sent', 'failed') and ${isAlive('p.id')} and not ${isClosed('p.id')}
         order by n.person_id, n.ended_at desc) latest
       where failure is not null order by at desc, name collate norwegian limit ${MOST_SHOWN}`,
    );
  }
}
