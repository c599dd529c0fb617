// Whether a new coordinator has been in the plan yet, as SQL and as rows.
import type { PersonId, PlainDate, PlanId, TenantId } from '@samplan/domain';
import { takesPart } from '../access/parts';
import { isConsented } from '../access/visible-plans';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';

/** Days after the limit in which it is asked for; then the register says that nobody opens the plan. */
const ASKED_FOR = 90;

/**
 * Seats of coordinators, alias `t`, of plans that are open, alias `p`, whose limit is reached with nothing that shows a first
 * contact. What counts is what the log knows of them as this plan's coordinator from their first day on: that they opened a
 * part of it, or wrote, said or changed something in one (`coordinator_contact`). A date that is set, a visit, a call and
 * what a substitute does are not seen here. $1 the date, $2 the limit in days.
 */
export const WITHOUT_CONTACT = `participation t join plan p on p.id = t.plan_id
  where t.role = 'coordinator' and not t.is_substitute and ${takesPart('t', '$1::date')}
    and t.valid_from + $2::int <= $1::date and $1::date <= t.valid_from + $2::int + ${ASKED_FOR}
    and p.state not in ('closed', 'paused') and not p.is_load_test and ${isConsented('p', '$1::date')} and ${isAlive('p.owner_id')}
    and not exists (select from coordinator_contact c where c.plan_id = t.plan_id and c.person_id = t.person_id
      and c.on_day >= t.valid_from)`;

export interface WithoutContact {
  readonly seat: string;
  readonly plan: PlanId;
  readonly person: PersonId;
  /** The last day on which it was hoped for. */
  readonly due: PlainDate;
}

/** @param days the municipality's limit @param seat, person that one, or theirs, alone */
export function withoutContact(
  tx: Tx,
  on: PlainDate,
  days: number,
  { seat, person }: { readonly seat?: string; readonly person?: PersonId } = {},
): Promise<readonly WithoutContact[]> {
  return tx.query<WithoutContact>(
    `select t.id as seat, t.plan_id as plan, t.person_id as person, (t.valid_from + $2::int)::text as due
     from ${WITHOUT_CONTACT} and ($3::uuid is null or t.id = $3) and ($4::uuid is null or t.person_id = $4) order by t.valid_from, t.id`,
    [on, days, seat ?? null, person ?? null],
  );
}

/** @returns whether it had not been told before */
export async function toldFirst(
  tx: Tx,
  { tenant, seat, at }: { readonly tenant: TenantId; readonly seat: string; readonly at: Date },
  step: 'due' | 'late',
): Promise<boolean> {
  const rows = await tx.query<object>(
    `insert into first_contact_step (seat_id, step, tenant_id, told_at) values ($1, $2, $3, $4)
     on conflict do nothing returning seat_id`,
    [seat, step, tenant, at],
  );
  return rows.length > 0;
}
