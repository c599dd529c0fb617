// To whom parts of a plan may be given, and what they hold: asked in the transaction of a command that holds the plan.
import { Injectable } from '@nestjs/common';
import type { Level, PersonId, PlainDate, PlanId, PlanRole, SectionId, UnitId } from '@samplan/domain';
import { levelOf, rankOf, type Facts } from '@samplan/policy';
import type { Tx } from '../kernel/database';
import type { Grantee } from './grantee';
import { takesPart } from './parts';
import { Readers } from './readers';
import type { PlanInSight } from './sight';

export type GrantedLevel = Exclude<Level, 'none'>;

export interface Grant {
  readonly section: SectionId;
  readonly level: GrantedLevel;
}

/** Own notes are given to nobody, and what matters is nobody else's to write. */
export function mayBeGranted(facts: Facts, { section, level }: Grant): boolean {
  const kind = facts.plan?.sections.find(({ id }) => id === section)?.kind;
  if (!kind || kind === 'own' || levelOf(facts, section).level === 'none') return false;
  return kind !== 'what-matters' || level !== 'edit';
}

const OF_UNIT = `t.role in ('participant', 'volunteer')
  and not exists (select from plan o where o.id = t.plan_id and o.owner_id = t.person_id)
  and not exists (select from participation k where k.plan_id = t.plan_id and k.person_id = t.person_id
    and k.role in ('next-of-kin', 'representative'))
  and not exists (select from mandate m where m.plan_id = t.plan_id and m.person_id = t.person_id)
  and t.unit_id`;

@Injectable()
export class Grantees {
  constructor(private readonly readers: Readers) {}

  /** The level that somebody holds in a section by grants of their own; through a unit is another grantee. */
  async held(tx: Tx, section: SectionId, to: Grantee): Promise<Level> {
    const [unit, person] = 'unit' in to ? [to.unit, null] : [null, to.person];
    const rows = await tx.query<{ level: GrantedLevel }>(
      `select level from access_grant g where section_id = $1 and withdrawn_at is null
         and unit_id is not distinct from $2::uuid and person_id is not distinct from $3::uuid
         and valid_from <= oslo_today() and (valid_to is null or oslo_today() <= valid_to)
         and (basis <> 'coordinator-appointment' or exists (select from participation t
           where t.plan_id = g.plan_id and t.person_id = g.person_id and t.role = 'coordinator'
             and ${takesPart('t', 'oslo_today()')}))`,
      [section, unit, person],
    );
    return rows.reduce<Level>((best, { level }) => (rankOf(level) > rankOf(best) ? level : best), 'none');
  }

  /**
   * Parts through which the grantee is in the plan that day, by name. Of a unit those that its grants reach: who coordinates
   * has what a coordinator has, and who is close to the owner nothing through their unit (N7).
   */
  async seats(tx: Tx, plan: PlanId, to: Grantee, on: PlainDate) {
    return tx.query<{
      readonly person_id: PersonId;
      readonly role: PlanRole;
      readonly unit_id: UnitId | null;
      readonly name: string;
    }>(
      `select t.person_id, t.role, t.unit_id, btrim(p.given_name || ' ' || p.family_name) as name
       from participation t join person p on p.id = t.person_id where t.plan_id = $1
         and ${'unit' in to ? OF_UNIT : 't.person_id'} = $2 and ${takesPart('t', '$3::date')}
       order by (p.given_name || ' ' || p.family_name) collate norwegian, t.id`,
      [plan, 'unit' in to ? to.unit : to.person, on],
    );
  }

  /**
   * Do they take part, as far as whoever asks may know?
   * @param seen whose readers were asked for before the transaction, which asks for no second connection
   */
  async isKnown(tx: Tx, seen: PlanInSight, to: Grantee): Promise<boolean> {
    for (const { person_id, role, unit_id } of await this.seats(tx, seen.id, to, seen.facts.today)) {
      const seated = await this.readers.seated(seen, person_id, { role, unit: unit_id });
      if (seated && (seated.isNamed || 'person' in to)) return true;
    }
    return false;
  }
}
