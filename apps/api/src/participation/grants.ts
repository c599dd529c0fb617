// What an owner's yes gives: sections of the plan to a unit or a person, on a consent that is recorded with its text.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlanId, TenantId } from '@samplan/domain';
import { rankOf } from '@samplan/policy';
import type { Grantee } from '../access/grantee';
import { Grantees, type Grant } from '../access/grantees';
import type { Tx } from '../kernel/database';

export interface Giving {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly owner: PersonId;
  readonly to: Grantee;
  readonly grants: readonly Grant[];
}

const columns = (to: Grantee) => ({ unit: 'unit' in to ? to.unit : null, person: 'person' in to ? to.person : null });

@Injectable()
export class Grants {
  constructor(private readonly grantees: Grantees) {}

  /** On one consent of the owner, signed here. A lower grant is raised by a new one in its place; a higher one stays. */
  async give(tx: Tx, { tenant, plan, owner, to, grants }: Giving): Promise<void> {
    const lacking: Grant[] = [];
    for (const grant of grants)
      if (rankOf(await this.grantees.held(tx, grant.section, to)) < rankOf(grant.level)) lacking.push(grant);
    if (lacking.length === 0) return;
    const [consent] = await tx.query<{ id: string }>(
      `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, given_by, recorded_by)
       select $1, $2, 'information', 'given', 'signed-here', p.language, $4, p.id, p.id from person p where p.id = $3
       returning id`,
      [tenant, plan, owner, '2026-11'],
    );
    const { unit, person } = columns(to);
    await tx.query(
      `update access_grant set withdrawn_at = now() where plan_id = $1 and section_id = any ($2::uuid[])
         and withdrawn_at is null and unit_id is not distinct from $3::uuid and person_id is not distinct from $4::uuid`,
      [plan, lacking.map(({ section }) => section), unit, person],
    );
    await tx.query(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, person_id, level, basis, consent_id)
       select $1, $2, g.section, $3, $4, g.level, 'owner-consent', $5
       from jsonb_to_recordset($6::jsonb) g(section uuid, level text)`,
      [tenant, plan, unit, person, consent?.id, JSON.stringify(lacking)],
    );
  }
}
