// The owner says yes anew to the plan being made, here, to the text of today.
import { Injectable } from '@nestjs/common';
import { consentHolds, Problem, type Language } from '@samplan/domain';
import { isConsentLanguage, planConsentTextOf } from '@samplan/wording';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { GivingRepository } from '../giving.repository';
import { TextsRepository } from '../texts.repository';

@Injectable()
export class GivePlanConsent {
  constructor(
    private readonly access: Access,
    private readonly texts: TextsRepository,
    private readonly repository: GivingRepository,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem ALREADY_SO where one holds; BAD_INPUT for a language in which the text falls back */
  async run(asked: Permit<'decide-access'>, language: Language): Promise<void> {
    await this.access.holding(asked, async (tx, { actor, hat, rule, facts }, plan) => {
      if (!isConsentLanguage(language))
        throw new Problem('BAD_INPUT', 'A consent is shown in no language that falls back.');
      if (facts.plan && consentHolds(facts.plan.consentToPlan, facts.today, facts.plan.consentPeriod))
        throw new Problem('ALREADY_SO', 'A consent holds.');
      const text = await this.texts.keep(tx, actor, plan, planConsentTextOf({ owner: actor.name, language }));
      const made = { plan, owner: actor.person, from: facts.today, text, said: { form: 'signed-here' } } as const;
      const consent = await this.repository.consent(tx, actor, made);
      const details = { consent, text: text.id };
      await this.audit.record(tx, { actor, hat, rule, action: 'give-plan-consent', plan, details });
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
    });
  }
}
