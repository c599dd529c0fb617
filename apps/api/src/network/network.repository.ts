// Those around an owner as rows, and from when until when they come home to them.
import { Injectable } from '@nestjs/common';
import {
  Problem,
  type ContactKind,
  type NetworkPersonId,
  type NetworkRing,
  type PersonId,
  type PlainDate,
  type PlanId,
  type TenantId,
} from '@samplan/domain';
import { partHolds } from '../access/parts';
import type { Tx } from '../kernel/database';

export interface NetworkFacts {
  readonly name: string;
  readonly relation: string;
  readonly kind: ContactKind | null;
  readonly ring: NetworkRing;
  readonly does: string;
  readonly comesHome: boolean;
}

export interface NetworkRow extends NetworkFacts {
  readonly id: NetworkPersonId;
  readonly plan_id: PlanId;
  /** Null for a contact. */
  readonly person_id: PersonId | null;
}

export interface Place {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly today: PlainDate;
}

/** By contact, or by somebody who takes part. */
export type Whom = { readonly contact: NetworkPersonId } | { readonly person: PersonId };

const MOST_CONTACTS = 100;

const TAKES_PART = (day: string) => `(n.person_id is null or exists (
  select from participation t where t.plan_id = n.plan_id and t.person_id = n.person_id and ${partHolds('t', day)}))`;

const SELECT = `select n.id, n.plan_id, n.person_id, n.name, n.relation, n.kind, n.ring, n.does,
  exists (select from home_visit v where v.network_person_id = n.id and v.to_on is null) as "comesHome"
  from network_person n`;

@Injectable()
export class NetworkRepository {
  /** Of those who take part today, and contacts; in the order in which they came. */
  async of(tx: Tx, plans: readonly PlanId[], on: PlainDate): Promise<readonly NetworkRow[]> {
    return tx.query<NetworkRow>(
      `${SELECT} where n.plan_id = any ($1::uuid[]) and n.removed_at is null and ${TAKES_PART('$2::date')}
       order by n.added_at, n.id`,
      [plans, on],
    );
  }

  /** How many came on a day, in each plan where something was kept by then; a part that was over no longer counts. */
  async cameHomeOn(tx: Tx, plans: readonly PlanId[], day: PlainDate): Promise<ReadonlyMap<PlanId, number>> {
    const rows = await tx.query<{ plan_id: PlanId; came: number }>(
      `select v.plan_id, (count(*) filter (where (v.to_on is null or v.to_on > $2::date) and ${TAKES_PART('$2::date')}))::int as came
       from home_visit v join network_person n on n.id = v.network_person_id
       where v.plan_id = any ($1::uuid[]) and v.from_on <= $2::date group by v.plan_id`,
      [plans, day],
    );
    return new Map(rows.map(({ plan_id, came }) => [plan_id, came]));
  }

  /** Somebody who takes part gets a row the first time. @returns undefined where nobody such stands there */
  async find(tx: Tx, { tenant, plan, today }: Place, whom: Whom): Promise<NetworkRow | undefined> {
    if ('contact' in whom) {
      const [row] = await tx.query<NetworkRow>(
        `${SELECT} where n.plan_id = $1 and n.id = $2 and n.person_id is null and n.removed_at is null`,
        [plan, whom.contact],
      );
      return row;
    }
    await tx.query(
      `insert into network_person (tenant_id, plan_id, person_id) select $1, $2, $3
       where exists (select from participation t where t.plan_id = $2 and t.person_id = $3 and ${partHolds('t', '$4::date')})
       on conflict (plan_id, person_id) do nothing`,
      [tenant, plan, whom.person, today],
    );
    const [row] = await tx.query<NetworkRow>(
      `${SELECT} where n.plan_id = $1 and n.person_id = $2 and ${TAKES_PART('$3::date')}`,
      [plan, whom.person, today],
    );
    return row;
  }

  /** @throws Problem TOO_MUCH where no more contacts have room */
  async add(tx: Tx, { tenant, plan }: Place, facts: NetworkFacts): Promise<NetworkPersonId> {
    const [row] = await tx.query<{ id: NetworkPersonId }>(
      `insert into network_person (tenant_id, plan_id, name, relation, kind, ring, does)
       select $1, $2, $3, $4, $5, $6, $7
       from network_person where plan_id = $2 and person_id is null and removed_at is null
       having count(*) < ${MOST_CONTACTS} returning id`,
      [tenant, plan, facts.name, facts.relation, facts.kind, facts.ring, facts.does],
    );
    if (!row) throw new Problem('TOO_MUCH', `At most ${MOST_CONTACTS} contacts.`);
    return row.id;
  }

  async save(tx: Tx, id: NetworkPersonId, { name, relation, kind, ring, does }: NetworkFacts): Promise<void> {
    await tx.query(
      'update network_person set name = $2, relation = $3, kind = $4, ring = $5, does = $6 where id = $1',
      [id, name, relation, kind, ring, does],
    );
  }

  async remove(tx: Tx, id: NetworkPersonId): Promise<void> {
    await tx.query(`update network_person set removed_at = now(), name = '', relation = '', does = '' where id = $1`, [
      id,
    ]);
  }

  async beginVisits(tx: Tx, { tenant, plan, today }: Place, id: NetworkPersonId): Promise<void> {
    await tx.query('insert into home_visit (tenant_id, plan_id, network_person_id, from_on) values ($1, $2, $3, $4)', [
      tenant,
      plan,
      id,
      today,
    ]);
  }

  async endVisits(tx: Tx, { today }: Place, id: NetworkPersonId): Promise<void> {
    await tx.query(
      'update home_visit set to_on = greatest(from_on, $2::date) where network_person_id = $1 and to_on is null',
      [id, today],
    );
  }
}
