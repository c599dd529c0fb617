// The end of an opening: a second row of the log, which names the first and says until when it lasted.
import { Injectable } from '@nestjs/common';
import type { TenantId } from '@samplan/domain';
import type { OpeningId } from './audit';
import { Database, type Tx } from './database';

/** How long after its last delivery an opening without a socket ends. */
const LASTS = "interval '30 minutes'";
/** A server tells of its open sockets every minute; one that has told nothing for so long is gone, and they with it. */
const SILENT = "interval '3 minutes'";

@Injectable()
export class Endings {
  constructor(private readonly database: Database) {}

  /** The sockets of these openings are open still: what their sessions opened of those sections goes on. */
  async goOn(tenants: readonly TenantId[], live: readonly OpeningId[]): Promise<void> {
    await this.database.inTenant(tenants, (tx) => tx.query(TOUCH, [live]));
  }

  /** The socket of an opening closed; where access or the session ended, nothing of that section is open any more. */
  async socketClosed(tenant: TenantId, live: OpeningId, isShutOut: boolean): Promise<void> {
    await this.database.inTenant(tenant, async (tx) => {
      if (!isShutOut) await tx.query(TOUCH, [[live]]);
      await tx.query(isShutOut ? END_SECTION : END_ONE, [live]);
    });
  }

  /** Ends what is over, with the moment it was over at; each once, whoever else does so at the same time. */
  async sweep(tx: Tx): Promise<void> {
    await tx.query(END_OVER);
  }
}

const TOUCH = `update opening o set last_at = now() from opening l
  where l.audit_id = any ($1::bigint[]) and o.session_id = l.session_id and o.section_id = l.section_id`;

/** @param over rows of `opening o` that end, and since when: whoever deletes such a row writes its end */
const end = (over: string): string => `
  with ended as (delete from opening o ${over})
  insert into audit (tenant_id, account_id, person_id, session_id, hat, action, rule, plan_id, section_id, unit_id, details)
  select a.tenant_id, a.account_id, a.person_id, a.session_id, a.hat, 'close-section', a.rule, a.plan_id, a.section_id,
    a.unit_id, jsonb_build_object('opening', a.id,
      'until', to_char(greatest(e.until, a.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from ended e join audit a on a.id = e.audit_id order by a.id`;

const END_ONE = end('where o.audit_id = $1 returning o.audit_id, now() as until');
const END_SECTION = end(`using opening l where l.audit_id = $1 and o.session_id = l.session_id
  and o.section_id = l.section_id returning o.audit_id, now() as until`);
const END_OVER = end(`using opening x left join session s on s.id = x.session_id
  where x.audit_id = o.audit_id and (s.ended_at is not null
    or o.last_at <= now() - case when o.is_live then ${SILENT} else ${LASTS} end)
  returning o.audit_id, least(s.ended_at, case when o.is_live then o.last_at else o.last_at + ${LASTS} end) as until`);
