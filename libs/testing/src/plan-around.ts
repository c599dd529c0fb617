// Those around the owner of a built plan, as rows.
import type { PlainDate, PlanId, TenantId } from '@samplan/domain';
import type { Rows } from './cast-rows';
import type { PlanSpec } from './plan-spec';

interface Place {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly since: PlainDate;
}

/** In their order: what is stored in one transaction is stored at one moment. */
export async function insertAround(rows: Rows, { around }: PlanSpec, { tenant, plan, since }: Place): Promise<void> {
  for (const [at, { who, ring, does, comesHome }] of around.entries()) {
    const said =
      'person' in who ? { name: '', relation: '', kind: null, person: who.person } : { ...who, person: null };
    const [row] = await rows.query<{ id: string }>(
      `insert into network_person (tenant_id, plan_id, person_id, name, relation, kind, ring, does, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date + make_interval(hours => 12, secs => $10)) returning id`,
      [tenant, plan, said.person, said.name, said.relation, said.kind, ring, does, since, at],
    );
    if (comesHome)
      await rows.query(
        'insert into home_visit (tenant_id, plan_id, network_person_id, from_on) values ($1, $2, $3, $4)',
        [tenant, plan, row?.id, since],
      );
  }
}
