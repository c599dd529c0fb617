// The facts of one row of "Hvem ser hva", read in the transaction of a command that holds the plan.
import { Injectable } from '@nestjs/common';
import type { PlainDate, PlanId } from '@samplan/domain';
import type { Facts } from '@samplan/policy';
import { FactsRepository } from '../access/facts.repository';
import type { Grantee } from '../access/grantee';
import { PeopleRepository } from '../access/people.repository';
import type { Tx } from '../kernel/database';
import { factsOfUnit, ofNobody } from './standings';

@Injectable()
export class RowFacts {
  constructor(
    private readonly facts: FactsRepository,
    private readonly people: PeopleRepository,
  ) {}

  /** @returns undefined for somebody unknown */
  async of(tx: Tx, plan: PlanId, to: Grantee, today: PlainDate): Promise<Facts | undefined> {
    const [sheet] = await this.facts.ofEverybody(tx, [plan]);
    if (!sheet) return undefined;
    if ('unit' in to) return factsOfUnit(sheet.factsFor(ofNobody(sheet.tenant), today), to.unit);
    const known = (await this.people.byId(tx, [to.person])).get(to.person);
    return known && sheet.factsFor({ account: known.account, person: known.id, tenant: sheet.tenant }, today);
  }
}
