// Coordinators whose first day is to come, as rows: what comes with that day is done once.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, TenantId } from '@samplan/domain';
import { partHolds } from '../access/parts';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';

export interface FirstDay {
  readonly seat: string;
  readonly plan: PlanId;
  readonly person: PersonId;
  readonly owner: PersonId;
}

@Injectable()
export class FirstDaysRepository {
  async await(
    tx: Tx,
    day: { readonly seat: string; readonly tenant: TenantId; readonly plan: PlanId; readonly on: PlainDate },
  ): Promise<void> {
    await tx.query('insert into coordinator_turn (seat_id, tenant_id, plan_id, due_on) values ($1, $2, $3, $4)', [
      day.seat,
      day.tenant,
      day.plan,
      day.on,
    ]);
  }

  async tenants(tx: Tx): Promise<readonly TenantId[]> {
    return (await tx.query<{ id: TenantId }>('select id from tenant order by id')).map(({ id }) => id);
  }

  async due(tx: Tx, on: PlainDate): Promise<readonly { readonly seat: string; readonly plan: PlanId }[]> {
    return tx.query(
      `select seat_id as seat, plan_id as plan from coordinator_turn where done_at is null and due_on <= $1::date
       order by due_on, seat_id`,
      [on],
    );
  }

  /** Done now, by whoever is first. @returns false where it was done before */
  async done(tx: Tx, seat: string, at: Date): Promise<boolean> {
    const rows = await tx.query<object>(
      'update coordinator_turn set done_at = $2 where seat_id = $1 and done_at is null returning seat_id',
      [seat, at],
    );
    return rows.length > 0;
  }

  /** Of a plan that the transaction holds. @returns undefined where they never came to coordinate it, or it is over */
  async begun(tx: Tx, seat: string, on: PlainDate): Promise<FirstDay | undefined> {
    const [row] = await tx.query<FirstDay>(
      `select t.id as seat, t.plan_id as plan, t.person_id as person, p.owner_id as owner
       from participation t join plan p on p.id = t.plan_id
       where t.id = $1 and p.state <> 'closed' and ${isAlive('p.owner_id')} and ${partHolds('t', '$2::date')}`,
      [seat, on],
    );
    return row;
  }
}
