// The plan of somebody who does not sign in, for one of the coordinating unit: that it is there, and how it stands.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId, PlanState } from '@samplan/domain';
import { isAlive } from '../kernel/alive';
import type { Tx } from '../kernel/database';

export interface LookedUpPlan {
  readonly state: PlanState;
  readonly closedAt: Date | null;
  readonly isWishedBack: boolean;
}

/** $1 is not the owner $2, who is alive, nor has or had a private part in any plan of theirs. */
const NOT_CLOSE = `$1::uuid <> $2::uuid and ${isAlive('$2::uuid')}
  and not exists (select from participation t join plan o on o.id = t.plan_id
    where o.owner_id = $2 and t.person_id = $1 and t.role in ('next-of-kin', 'representative'))
  and not exists (select from mandate m join plan o on o.id = m.plan_id where o.owner_id = $2 and m.person_id = $1)`;

@Injectable()
export class ToldRepository {
  /** The open one, or else the one that was closed last. */
  async seen(tx: Tx, by: PersonId, owner: PersonId): Promise<LookedUpPlan | null> {
    const [row] = await tx.query<LookedUpPlan>(
      `select p.state, p.closed_at as "closedAt", exists (
         select from plan_reopening r where r.plan_id = p.id and r.state = 'asked') as "isWishedBack"
       from plan p where p.owner_id = $2 and ${NOT_CLOSE} and not p.is_load_test
       order by p.state = 'closed', p.closed_at desc nulls last, p.id limit 1`,
      [by, owner],
    );
    return row ?? null;
  }

  /** Held until the transaction ends. */
  async plan(tx: Tx, by: PersonId, owner: PersonId, is: 'open' | 'closed'): Promise<PlanId | undefined> {
    const [row] = await tx.query<{ id: PlanId }>(
      `select p.id from plan p
       where p.owner_id = $2 and ${NOT_CLOSE} and not p.is_load_test and (p.state = 'closed') = $3
       order by p.closed_at desc nulls last, p.id limit 1 for no key update of p`,
      [by, owner, is === 'closed'],
    );
    return row?.id;
  }

  /** Of those who cannot be the witness of what the one of them said. */
  async names(tx: Tx, ...people: readonly PersonId[]): Promise<readonly string[]> {
    const rows = await tx.query<{ name: string }>(
      "select btrim(given_name || ' ' || family_name) as name from person where id = any ($1::uuid[])",
      [people],
    );
    return rows.map(({ name }) => name);
  }
}
