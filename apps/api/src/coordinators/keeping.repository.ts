// What the coordinating unit reaches of those who coordinate: their parts in plans, and nothing of any plan.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, UnitId } from '@samplan/domain';
import { isNotClose } from '../access/not-close';
import { takesPart } from '../access/parts';
import { isConsented } from '../access/visible-plans';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';

export interface KeptSeat {
  readonly id: string;
  readonly plan: PlanId;
  readonly owner: PersonId;
  readonly person: PersonId;
  readonly unit: UnitId;
}

/** Of open plans, today or later; not where the asker, $1, is close to the owner. $2 the date. */
const SEATS = `select t.id, t.plan_id as plan, p.owner_id as owner, t.person_id as person, t.unit_id as unit
  from participation t join plan p on p.id = t.plan_id
  where t.role = 'coordinator' and t.unit_id is not null and t.ended_at is null
    and (t.valid_to is null or $2::date <= t.valid_to) and p.state <> 'closed' and not p.is_load_test
    and ${isConsented('p', '$2::date')} and ${isAlive('p.owner_id')} and ${isNotClose('p.owner_id', 'p.id', '$1')}`;

@Injectable()
export class KeepingRepository {
  /** Also of one who works there no more, as long as nobody has followed them. */
  async seatsOf(tx: Tx, coordinator: PersonId, asker: PersonId, on: PlainDate): Promise<readonly KeptSeat[]> {
    return tx.query<KeptSeat>(`${SEATS} and t.person_id = $3 and not t.is_substitute order by t.plan_id`, [
      asker,
      on,
      coordinator,
    ]);
  }

  async substitute(tx: Tx, id: string, asker: PersonId, on: PlainDate): Promise<KeptSeat | undefined> {
    const [row] = await tx.query<KeptSeat>(`${SEATS} and t.id = $3 and t.is_substitute`, [asker, on, id]);
    return row;
  }

  /** Of a plan that should have been looked at, whose coordinator is there; the plan held until the end of the transaction. */
  async lapsed(tx: Tx, id: string, asker: PersonId, on: PlainDate): Promise<KeptSeat | undefined> {
    const [row] = await tx.query<KeptSeat>(
      `${SEATS} and t.id = $3 and not t.is_substitute and ${takesPart('t', '$2::date')}
         and p.state = 'active' and p.next_review_on < $2::date for no key update of p`,
      [asker, on, id],
    );
    return row;
  }

  /** They were asked on that day, or have not seen that they were. */
  async wasAsked(tx: Tx, { plan, person }: KeptSeat, on: PlainDate): Promise<boolean> {
    const rows = await tx.query<object>(
      `select from telling where kind = 'review-asked' and plan_id = $1 and person_id = $2
         and (seen_at is null or (at at time zone 'Europe/Oslo')::date >= $3::date)`,
      [plan, person, on],
    );
    return rows.length > 0;
  }

  /** Do they stand in for the coordinator of that plan on one of these days? */
  async standsIn(tx: Tx, plan: PlanId, person: PersonId, from: PlainDate, to: PlainDate): Promise<boolean> {
    const rows = await tx.query<object>(
      `select from participation t where t.plan_id = $1 and t.person_id = $2 and t.is_substitute and t.ended_at is null
         and t.valid_from <= $4::date and $3::date <= t.valid_to`,
      [plan, person, from, to],
    );
    return rows.length > 0;
  }
}
