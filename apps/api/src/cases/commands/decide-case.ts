// The answer to a report of need, with its letter; a yes opens the plan, in the same transaction.
import { Injectable } from '@nestjs/common';
import {
  CHILD_CONDITIONS,
  Problem,
  type CaseDecision,
  type ChildCondition,
  type ConsentForm,
  type PlanId,
} from '@samplan/domain';
import { languageOf, PLAN_CONSENT_VERSION, planConsent } from '@samplan/wording';
import type { Permit } from '../../access/permit';
import { Searches } from '../../appointments/searches';
import { Beginnings } from '../../beginnings/beginnings';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import type { Tx } from '../../kernel/database';
import { textInput } from '../../kernel/text-input';
import { DraftsRepository } from '../drafts.repository';
import { Holding, type Held } from '../holding';
import { KeepingRepository } from '../keeping.repository';
import { Letters } from '../letters';

export interface DecideCaseInput {
  readonly caseId: string;
  readonly decision: CaseDecision;
  readonly reason: string;
  readonly conditions: readonly ChildCondition[];
  readonly consent?: { readonly form: ConsentForm; readonly witness?: string | null } | null;
}

const LONGEST = 4000;

@Injectable()
export class DecideCase {
  constructor(
    private readonly holding: Holding,
    private readonly keeping: KeepingRepository,
    private readonly drafts: DraftsRepository,
    private readonly letters: Letters,
    private readonly beginnings: Beginnings,
    private readonly searches: Searches,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /**
   * @throws Problem as `Holding.changing`; NOT_READY where a condition for a barnekoordinator is not met;
   * PLAN_ALREADY_OPEN; CONSENT_MISSING for one that is not the owner's; BAD_INPUT without a reason; as `Appointments.appoint`
   */
  async run(permit: Permit<'keep-cases'>, input: DecideCaseInput): Promise<object> {
    const { decision } = input;
    const reason = textInput(input.reason, LONGEST);
    if (decision === 'child-coordinator' && CHILD_CONDITIONS.some((one) => !input.conditions.includes(one)))
      throw new Problem('NOT_READY', 'All conditions are to be met.');
    return this.holding.changing(permit, input.caseId, 'decide-case', async (tx, held) => {
      const { row, actor, at } = held;
      const coordinator = row.coordinator;
      const plan = decision === 'refused' ? null : await this.begin(tx, permit, held, decision, input.consent ?? null);
      if (plan) await this.searches.appointAgreed(tx, permit, row.id, plan);
      else await this.keeping.endSearch(tx, row.id, at);
      await this.keeping.decide(tx, row.id, decision, plan, actor.person, at);
      await this.keeping.write(tx, actor, row.id, at, [['decision', reason]]);
      await this.drafts.drop(tx, row.id);
      const { receivedOn } = row;
      const told = { kind: 'case-decided', receivedOn, decision, reason, coordinator } as const;
      await this.letters.make(tx, actor, row, at, told);
      return { decision };
    });
  }

  private async begin(
    tx: Tx,
    { hat, rule }: Permit<'keep-cases'>,
    { row, actor }: Held,
    type: Exclude<CaseDecision, 'refused'>,
    given: DecideCaseInput['consent'],
  ): Promise<PlanId> {
    const consent = {
      form: given?.form ?? null,
      language: languageOf(planConsent.what, row.language),
      textVersion: PLAN_CONSENT_VERSION,
      givenBy: given ? row.personId : null,
      witness: given?.witness?.trim() || null,
    };
    const plan = await this.beginnings.begin(tx, actor, { owner: row.personId, type, consent });
    const details = { type, form: consent.form ?? 'none' };
    await this.audit.record(tx, { actor, hat, rule, action: 'open-plan', plan, details });
    await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
    return plan;
  }
}
