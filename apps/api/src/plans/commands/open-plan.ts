// Opens a plan: its sections with their documents, the consent that it is made, and the audit row, all or nothing.
import { Inject, Injectable } from '@nestjs/common';
import {
  Problem,
  today,
  type Clock,
  type ConsentForm,
  type Language,
  type PersonId,
  type PlanId,
  type PlanType,
} from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Bell } from '../../kernel/bell';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { WordsRepository } from '../../words/words.repository';
import { PlansRepository } from '../plans.repository';

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
    private readonly plans: PlansRepository,
    private readonly words: WordsRepository,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
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
    checkConsent(actor.person, opening);
    return this.database.inTenant(actor, async (tx) => {
      const { owner, type, consent } = opening;
      if (!(await this.plans.personExists(tx, owner))) throw new Problem('BAD_INPUT', 'No such person here.');
      const plan = await this.plans.insertPlan(tx, actor.tenant, owner, type);
      if (!plan) throw new Problem('PLAN_ALREADY_OPEN', 'There is an open plan already.', ['no-open-plan']);
      const sections = await this.plans.insertSections(tx, actor.tenant, plan);
      await this.words.openDocs(tx, { tenant: actor.tenant, plan, sections, by: actor.account });
      const recorded = { ...consent, recordedBy: actor.person };
      await this.plans.insertConsent(tx, actor.tenant, plan, recorded, today(this.clock));
      const details = { type, form: consent.form };
      await this.audit.record(tx, { actor, hat, action: permit.action, rule, plan, details });
      await this.bell.ring(tx, { topic: 'plan', tenant: actor.tenant, plan });
      return plan;
    });
  }
}

/** A plan is made with consent or not at all. The coordinating unit records what the owner gave on paper or orally. */
function checkConsent(actor: PersonId, { owner, consent }: Opening): void {
  const isGiven =
    consent.givenBy === owner &&
    consent.textVersion.trim() !== '' &&
    (consent.form !== 'orally' || (consent.witness ?? '').trim() !== '') &&
    (consent.form !== 'signed-here' || actor === owner);
  if (!isGiven) throw new Problem('CONSENT_MISSING', 'The owner has not given the consent that the plan is made.');
}
