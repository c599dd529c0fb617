// The consent that the plan is made is taken back: the plan closes to all but the owner, at once.
import { Injectable } from '@nestjs/common';
import { consentHolds, Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { GivingRepository } from '../giving.repository';
import { PlanShut } from '../plan-shut';

@Injectable()
export class WithdrawPlanConsent {
  constructor(
    private readonly access: Access,
    private readonly repository: GivingRepository,
    private readonly shut: PlanShut,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem ALREADY_SO where none holds */
  async run(asked: Permit<'decide-access'>): Promise<void> {
    await this.access.holding(asked, async (tx, permit, plan) => {
      const { actor, hat, rule, facts } = permit;
      if (!facts.plan || !consentHolds(facts.plan.consentToPlan, facts.today, facts.plan.consentPeriod))
        throw new Problem('ALREADY_SO', 'No consent holds.');
      await this.repository.withdrawPlanConsent(tx, actor, plan);
      await this.audit.record(tx, { actor, hat, rule, action: 'withdraw-plan-consent', plan });
      await this.shut.tell(tx, permit, actor.person);
    });
  }
}
