// Reads the facts that the policy decides by, each question in one statement, so that facts and epoch are of one moment.
import { Injectable } from '@nestjs/common';
import type { PersonId, PlainDate, PlanId, SectionId, TenantId, UnitId } from '@samplan/domain';
import type { ActorFacts, Facts } from '@samplan/policy';
import type { Tx } from '../kernel/database';
import { actorFacts, sheetsOf, type FactRow, type PlanSheet, type Who } from './sheet';
import { VISIBLE_PLANS } from './visible-plans';

/** What holds of a person in the municipality as a whole. */
const OF_TENANT = (who: string) =>
  `select * from access_fact where kind in ('tenant-role', 'closed-sign-in') and person_id = ${who}`;

@Injectable()
export class FactsRepository {
  /** What one actor is in one plan; without `plan` where there is no such plan in the tenant. */
  async ofPlan(tx: Tx, who: Who, plan: PlanId, today: PlainDate): Promise<Facts> {
    return this.ofOne(tx, who, '$2::uuid', plan, today);
  }

  /** The same for the plan that a section is of; an unknown section costs the same query. */
  async ofSection(tx: Tx, who: Who, section: SectionId, today: PlainDate): Promise<Facts> {
    return this.ofOne(tx, who, '(select s.plan_id from section s where s.id = $2::uuid)', section, today);
  }

  /** Every plan that the actor may see. */
  async ofVisible(tx: Tx, who: Who, today: PlainDate): Promise<readonly Facts[]> {
    const rows = await tx.query<FactRow>(
      `select * from access_fact where plan_id = any (array(${VISIBLE_PLANS})) and (person_id is null or person_id = $1)
       union all ${OF_TENANT('$1')}`,
      [who.person, today],
    );
    return sheetsOf(rows).map((sheet) => sheet.factsFor(who, today));
  }

  /** Everybody's facts in these plans. */
  async ofEverybody(tx: Tx, plans: readonly PlanId[]): Promise<readonly PlanSheet[]> {
    const rows = await tx.query<FactRow>(
      `select * from access_fact where plan_id = any ($1::uuid[])
       union all ${OF_TENANT('any (array(select person_id from access_fact where plan_id = any ($1::uuid[])))')}`,
      [plans],
    );
    return sheetsOf(rows);
  }

  async ofActor(tx: Tx, who: Who): Promise<ActorFacts> {
    return actorFacts(who, await tx.query<FactRow>(OF_TENANT('$1'), [who.person]));
  }

  /** Empty for a unit that is unknown, or is no business of these municipalities. */
  async ofUnit(tx: Tx, unit: UnitId): Promise<Pick<Facts, 'unit'>> {
    const [row] = await tx.query<{ tenant: TenantId }>('select tenant_id as tenant from unit where id = $1', [unit]);
    return row ? { unit: { id: unit, tenant: row.tenant } } : {};
  }

  /** Empty for a person whom the municipality does not know. */
  async ofWhose(tx: Tx, person: PersonId, today: PlainDate): Promise<Pick<Facts, 'whose'>> {
    const holds = `$2::date between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity')`;
    const [whose] = await tx.query<NonNullable<Facts['whose']>>(
      `select id as person,
         exists (select from unit_membership where person_id = p.id and ${holds})
           or exists (select from tenant_role where person_id = p.id and ${holds}) as "worksHere",
         exists (select from plan where owner_id = p.id and not is_load_test) as "ownsPlan"
       from person p where id = $1 and stands_for is null`,
      [person, today],
    );
    return whose ? { whose } : {};
  }

  /** Load-test plans are no plan of anybody's life. */
  async hasOpenPlan(tx: Tx, owner: PersonId): Promise<boolean> {
    const rows = await tx.query(
      `select from plan where owner_id = $1 and state <> 'closed' and not is_load_test limit 1`,
      [owner],
    );
    return rows.length > 0;
  }

  private async ofOne(tx: Tx, who: Who, plan: string, id: string, today: PlainDate): Promise<Facts> {
    const rows = await tx.query<FactRow>(
      `select * from access_fact where plan_id = ${plan} and (person_id is null or person_id = $1)
       union all ${OF_TENANT('$1')}`,
      [who.person, id],
    );
    const [sheet] = sheetsOf(rows);
    return sheet?.factsFor(who, today) ?? { today, actor: actorFacts(who, rows) };
  }
}
