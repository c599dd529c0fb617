// What an owner's yes gives: sections of the plan to a unit or a person, on a consent that is recorded with its text.
import { Injectable } from '@nestjs/common';
import { type Level, type PersonId, type PlanId, type SectionId, type TenantId } from '@samplan/domain';
import { levelOf, rankOf, type Facts } from '@samplan/policy';
import type { Grantee } from '../access/grantee';
import type { Tx } from '../kernel/database';

export type GrantedLevel = Exclude<Level, 'none'>;

export interface Grant {
  readonly section: SectionId;
  readonly level: GrantedLevel;
}

export interface Giving {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly owner: PersonId;
  readonly to: Grantee;
  readonly grants: readonly Grant[];
}

/** The text that owners agree to when they let somebody read a section; its wording bears the same date. */
const TEXT_VERSION = '2026-11';

/** Own notes are given to nobody, and what matters is nobody else's to write. */
export function mayBeGranted(facts: Facts, { section, level }: Grant): boolean {
  const kind = facts.plan?.sections.find(({ id }) => id === section)?.kind;
  if (!kind || kind === 'own' || levelOf(facts, section).level === 'none') return false;
  return kind !== 'what-matters' || level !== 'edit';
}

const columns = (to: Grantee) => ({ unit: 'unit' in to ? to.unit : null, person: 'person' in to ? to.person : null });

@Injectable()
export class Grants {
  /** The level that somebody holds in a section by grants of their own; through a unit is another grantee. */
  async held(tx: Tx, section: SectionId, to: Grantee): Promise<Level> {
    const { unit, person } = columns(to);
    const rows = await tx.query<{ level: GrantedLevel }>(
      `select level from access_grant where section_id = $1 and withdrawn_at is null
         and unit_id is not distinct from $2::uuid and person_id is not distinct from $3::uuid
         and valid_from <= oslo_today() and (valid_to is null or oslo_today() <= valid_to)`,
      [section, unit, person],
    );
    return rows.reduce<Level>((best, { level }) => (rankOf(level) > rankOf(best) ? level : best), 'none');
  }

  /** On one consent of the owner, signed here. A lower grant is raised by a new one in its place; a higher one stays. */
  async give(tx: Tx, { tenant, plan, owner, to, grants }: Giving): Promise<void> {
    const lacking: Grant[] = [];
    for (const grant of grants)
      if (rankOf(await this.held(tx, grant.section, to)) < rankOf(grant.level)) lacking.push(grant);
    if (lacking.length === 0) return;
    const [consent] = await tx.query<{ id: string }>(
      `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, given_by, recorded_by)
       select $1, $2, 'information', 'given', 'signed-here', p.language, $4, p.id, p.id from person p where p.id = $3
       returning id`,
      [tenant, plan, owner, TEXT_VERSION],
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
