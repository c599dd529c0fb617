// The first consent, that the plan is made: its text as it stands now, and the owner's yes to it.
import { Injectable } from '@nestjs/common';
import { consentHolds, Problem, type PlanId } from '@samplan/domain';
import { planConsentTextOf, type ConsentTextBody } from '@samplan/wording';
import { PeopleRepository } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import type { Shown } from './composing';
import { GivingRepository, type Said } from './giving.repository';
import { requireConsentLanguage } from './said';
import type { KeptText } from './texts.repository';

@Injectable()
export class PlanConsent {
  constructor(
    private readonly people: PeopleRepository,
    private readonly repository: GivingRepository,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem ALREADY_SO where one holds; BAD_INPUT for a language in which the text falls back */
  async text(
    tx: Tx,
    { facts: { plan, today } }: Permit<'decide-access'>,
    { language: asked, easyRead }: Shown,
  ): Promise<ConsentTextBody> {
    const language = requireConsentLanguage(asked);
    if (plan && consentHolds(plan.consentToPlan, today, plan.consentPeriod))
      throw new Problem('ALREADY_SO', 'A consent holds.');
    const owner = plan && (await this.people.byId(tx, [plan.owner])).get(plan.owner);
    if (!owner) throw new Error('A plan whose owner is nobody.');
    return planConsentTextOf({ owner: owner.name, language, easyRead });
  }

  /** @returns the consent */
  async give(tx: Tx, permit: Permit<'decide-access'>, plan: PlanId, text: KeptText, said: Said): Promise<string> {
    const { actor, hat, rule, facts } = permit;
    const owner = facts.plan?.owner ?? actor.person;
    const consent = await this.repository.consent(tx, actor, { plan, owner, from: facts.today, text, said });
    const details = { consent, text: text.id };
    await this.audit.record(tx, { actor, hat, rule, action: 'give-plan-consent', plan, details });
    await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
    return consent;
  }
}
