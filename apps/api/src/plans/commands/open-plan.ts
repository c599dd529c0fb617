// Opens a plan: its sections with their documents, the consent that it is made, and the audit row, all or nothing.
import { Injectable } from '@nestjs/common';
import type { ConsentForm, Language, PersonId, PlanId, PlanType } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Beginnings } from '../../beginnings/beginnings';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { Database } from '../../kernel/database';

export interface Opening {
  readonly owner: PersonId;
  readonly type: PlanType;
  readonly consent: {
    readonly form: ConsentForm;
    readonly language: Language;
    readonly textVersion: string;
    readonly givenBy: PersonId;
    readonly witness: string | null;
  };
}

@Injectable()
export class OpenPlan {
  constructor(
    private readonly database: Database,
    private readonly beginnings: Beginnings,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /**
   * The consent is the owner's own. Representatives cannot give it yet: a mandate hangs on a plan, and there is none before
   * this; that one who acts for the owner opens a plan comes with the work on representatives.
   * @throws Problem PLAN_ALREADY_OPEN also when another opened one this moment; CONSENT_MISSING; BAD_INPUT
   */
  async run(permit: Permit<'open-plan'>, opening: Opening): Promise<PlanId> {
    const { actor, rule, hat } = permit;
    // What was permitted is what is done: the policy was asked about this owner.
    if (permit.facts.opening?.owner !== opening.owner) throw new Error('A permit for another.');
    return this.database.inTenant(actor, async (tx) => {
      const plan = await this.beginnings.begin(tx, actor, opening);
      const details = { type: opening.type, form: opening.consent.form };
      await this.audit.record(tx, { actor, hat, action: permit.action, rule, plan, details });
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
      return plan;
    });
  }
}
