// Questions that nobody has answered in time, as rows.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, TenantId, UnitId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface Late {
  readonly id: string;
  readonly search_id: string;
  readonly unit_id: UnitId;
  readonly proposed_id: PersonId | null;
  readonly due_on: PlainDate;
}

/** On its last day it is reminded of, the day after it is told; each once. $1 the date. */
const LATE = `r.state in ('asked', 'proposed') and ((r.due_on = $1::date and r.reminded_at is null)
  or (r.due_on < $1::date and r.told_at is null))`;

@Injectable()
export class LateRepository {
  async tenants(tx: Tx): Promise<readonly TenantId[]> {
    return (await tx.query<{ id: TenantId }>('select id from tenant order by id')).map(({ id }) => id);
  }

  async found(tx: Tx, on: PlainDate): Promise<readonly Pick<Late, 'id'>[]> {
    return tx.query(`select r.id from coordinator_request r where ${LATE} order by r.id`, [on]);
  }

  /** Held, if it is still so. */
  async hold(tx: Tx, id: string, on: PlainDate): Promise<Late | undefined> {
    const [row] = await tx.query<Late>(
      `select r.id, r.search_id, r.unit_id, r.proposed_id, r.due_on::text from coordinator_request r
       where r.id = $2 and ${LATE} for update`,
      [on, id],
    );
    return row;
  }

  async seen(tx: Tx, { id, due_on }: Late, on: PlainDate, at: Date): Promise<void> {
    const column = due_on < on ? 'told_at' : 'reminded_at';
    await tx.query(`update coordinator_request set ${column} = $2 where id = $1`, [id, at]);
  }
}
