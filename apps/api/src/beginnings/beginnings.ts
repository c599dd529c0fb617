// How a plan begins: its sections with their documents, and the consent that it is made, all or nothing.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type PersonId, type PlanId, type PlanType } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { WordsRepository } from '../words/words.repository';
import { BeginningsRepository, type FirstConsent } from './beginnings.repository';

export interface Beginning {
  readonly owner: PersonId;
  readonly type: PlanType;
  readonly consent: Omit<FirstConsent, 'recordedBy'>;
}

@Injectable()
export class Beginnings {
  constructor(
    private readonly repository: BeginningsRepository,
    private readonly words: WordsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * In the transaction of the command that begins it, under whose permit it is done, and which logs it.
   * @throws Problem PLAN_ALREADY_OPEN also when another opened one this moment; CONSENT_MISSING; BAD_INPUT
   */
  async begin(tx: Tx, by: Actor, { owner, type, consent }: Beginning): Promise<PlanId> {
    checkConsent(by.person, owner, consent);
    if (!(await this.repository.personExists(tx, owner))) throw new Problem('BAD_INPUT', 'No such person here.');
    const plan = await this.repository.insertPlan(tx, by.tenant, owner, type);
    if (!plan) throw new Problem('PLAN_ALREADY_OPEN', 'There is an open plan already.', ['no-open-plan']);
    const sections = await this.repository.insertSections(tx, by.tenant, plan, type);
    await this.words.openDocs(tx, { tenant: by.tenant, plan, sections, by: by.account });
    const recorded = { ...consent, recordedBy: by.person };
    await this.repository.insertConsent(tx, by.tenant, plan, recorded, today(this.clock));
    return plan;
  }
}

/**
 * The consent is the owner's own, signed here by themself, or on paper or orally as the coordinating unit records it. Where
 * it is not given yet, the plan is closed to everybody else until the owner gives it.
 */
function checkConsent(actor: PersonId, owner: PersonId, consent: Beginning['consent']): void {
  const { form, givenBy, witness, textVersion } = consent;
  if (form === null && givenBy === null) return;
  const isGiven =
    form !== null &&
    givenBy === owner &&
    textVersion.trim() !== '' &&
    (form !== 'orally' || (witness ?? '').trim() !== '') &&
    (form !== 'signed-here' || actor === owner);
  if (!isGiven) throw new Problem('CONSENT_MISSING', 'The owner has not given the consent that the plan is made.');
}
