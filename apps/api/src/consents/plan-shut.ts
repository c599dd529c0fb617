// A plan closes to all but the owner: those who saw it until now are told that, and never why.
import { Injectable } from '@nestjs/common';
import type { PersonId } from '@samplan/domain';
import { decide } from '@samplan/policy';
import { FactsRepository } from '../access/facts.repository';
import { PeopleRepository } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { Tellings, type Telling } from '../tellings/tellings';

@Injectable()
export class PlanShut {
  constructor(
    private readonly facts: FactsRepository,
    private readonly people: PeopleRepository,
    private readonly tellings: Tellings,
    private readonly bell: Bell,
  ) {}

  /** @param permit decided while it was still open: who sees the plan by those facts loses it now */
  async tell(tx: Tx, permit: Permit<'decide-access' | 'record-consent'>, owner: PersonId): Promise<void> {
    const { actor, facts } = permit;
    const { plan } = facts;
    if (!plan) throw new Error('A permit without a plan.');
    const [sheet] = await this.facts.ofEverybody(tx, [plan.id]);
    const { consentToPlan, consentPeriod } = plan;
    const before = { consentToPlan, ...(consentPeriod && { consentPeriod }) };
    const lost: Telling[] = [];
    for (const [person, { account }] of sheet ? await this.people.byId(tx, sheet.people) : []) {
      const theirs = sheet?.factsFor({ account, person, tenant: sheet.tenant }, facts.today);
      const saw = theirs?.plan && decide({ ...theirs, plan: { ...theirs.plan, ...before } }, 'see-plan').allowed;
      if (saw && person !== owner) lost.push({ to: person, plan: plan.id, kind: 'plan-shut' });
    }
    await this.tellings.tell(tx, actor, ...lost);
    await this.tellings.settle(tx, { tenant: actor.tenant, plan: plan.id }, actor.person, owner);
    await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan: plan.id });
  }
}
