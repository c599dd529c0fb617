// Signing, and answers entered for the owner, in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isId, Problem, type Language, type PlanId } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Sight, type PlanInSight } from '../access/sight';
import type { Actor } from '../kernel/actor';
import { AnswerWidening } from './commands/answer-widening';
import { PreparePlanConsent } from './commands/prepare-plan-consent';
import { PrepareSigning } from './commands/prepare-signing';
import { RecordAnswer } from './commands/record-answer';
import { RecordConsent } from './commands/record-consent';
import { WidenAccess } from './commands/widen-access';
import { WithdrawPlanConsent } from './commands/withdraw-plan-consent';
import {
  answeredIn,
  idIn,
  recordedIn,
  widerIn,
  type PrepareSigningInput,
  type RecordAnswerInput,
  type RecordConsentInput,
  type WidenAccessInput,
} from './inputs';
import { Receipts, type ConsentReceipt, type RecordedConsent } from './receipts';
import { textTold } from './text-told';
import type { Prepared } from './texts.repository';

@Resolver('Plan')
export class ConsentsOfPlanResolver {
  constructor(private readonly receipts: Receipts) {}

  @ResolveField('consents')
  consents(@Parent() plan: PlanInSight): Promise<readonly RecordedConsent[]> {
    return this.receipts.of(plan);
  }

  @ResolveField('consent')
  async consent(@Parent() plan: PlanInSight, @Args('consentId') id: string): Promise<ConsentReceipt | null> {
    return isId(id) ? this.receipts.one(plan, id) : null;
  }
}

@Resolver()
export class SigningResolver {
  constructor(
    private readonly access: Access,
    private readonly widen: WidenAccess,
    private readonly answer: AnswerWidening,
    private readonly prepare: PrepareSigning,
    private readonly record: RecordConsent,
    private readonly refuse: RecordAnswer,
    private readonly withdraw: WithdrawPlanConsent,
    private readonly again: PreparePlanConsent,
  ) {}

  @Mutation('widenAccess')
  async widenAccess(@Context('permit') permit: Permit<'propose-access'>, @Args('input') input: WidenAccessInput) {
    const wideningId = await this.widen.run(permit, widerIn(input));
    return { __typename: 'AccessWidened', wideningId, plan: await this.seen(permit) };
  }

  @Mutation('answerWidening')
  async answerWidening(
    @Context('permit') permit: Permit<'propose-access'>,
    @Args('wideningId') id: string,
    @Args('accept') accept: boolean,
  ): Promise<PlanInSight | undefined> {
    await this.answer.run(permit, idIn(id), accept);
    return this.seen(permit);
  }

  @Mutation('prepareSigning')
  async prepareSigning(@Context('permit') permit: Permit<'decide-access'>, @Args('input') input: PrepareSigningInput) {
    return signingOf(await this.prepare.run(permit, input.wideningIds.map(idIn), input));
  }

  @Mutation('recordConsent')
  async recordConsent(@Context('permit') permit: Permit<'record-consent'>, @Args('input') input: RecordConsentInput) {
    await this.record.run(permit, recordedIn(input));
    return { __typename: 'ConsentRecorded', plan: await this.seen(permit) };
  }

  @Mutation('recordAnswer')
  async recordAnswer(@Context('permit') permit: Permit<'record-consent'>, @Args('input') input: RecordAnswerInput) {
    await this.refuse.run(permit, answeredIn(input));
    return { __typename: 'AnswerRecorded', plan: await this.ifSeen(permit) };
  }

  @Mutation('withdrawPlanConsent')
  async withdrawPlanConsent(@Context('permit') permit: Permit<'decide-access'>) {
    await this.withdraw.run(permit);
    return { __typename: 'PlanConsentChanged', plan: await this.seen(permit) };
  }

  @Mutation('preparePlanConsent')
  async preparePlanConsent(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('language') language: Language,
    @Args('easyRead') easyRead: boolean,
  ) {
    return signingOf(await this.again.run(permit, { language, easyRead }));
  }

  private async seen({ actor, plan }: Asked): Promise<PlanInSight | undefined> {
    return Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans[0];
  }

  /** A no to the plan itself closes it to whoever entered it. */
  private async ifSeen(permit: Asked): Promise<PlanInSight | null> {
    return this.seen(permit)
      .then((plan) => plan ?? null)
      .catch((problem: unknown) => {
        if (problem instanceof Problem && problem.code === 'NOT_FOUND') return null;
        throw problem;
      });
  }
}

interface Asked {
  readonly actor: Actor;
  readonly plan: PlanId | undefined;
}

const signingOf = ({ text, ...signing }: Prepared) => ({ __typename: 'Signing', ...signing, text: textTold(text) });
