// The life of a plan in the schema: its steps, and what each plan in sight has in place and lacks.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem, type CloseReason, type Hat, type LifeNeed, type PlainDate, type PlanState } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { Sight, type PlanInSight } from '../access/sight';
import { collided } from '../history/collisions';
import { ChangePlan, type PlanChange } from './commands/change-plan';
import { ChangePlanState, type Step } from './commands/change-plan-state';
import { ClosePlan } from './commands/close-plan';
import { Contents, type ContentCheck } from './contents';
import { Details } from './details';
import { Life } from './life';
import type { PlanDates } from './life.repository';

interface ChangePlanStateInput {
  readonly to: PlanState;
  readonly reason?: string | null;
  readonly periodFrom?: PlainDate | null;
  readonly periodTo?: PlainDate | null;
  readonly nextReviewOn?: PlainDate | null;
}

interface ClosePlanInput {
  readonly reason: CloseReason;
  readonly note?: string | null;
  readonly evaluation?: string | null;
}

type DatesInput = { readonly [Field in keyof PlanDates]?: PlanDates[Field] | null };

/** Why a plan was paused or closed may tell of its owner. */
const SEE_REASON: readonly Hat[] = ['owner', 'coordinator'];

@Resolver()
export class PlanLifeResolver {
  constructor(
    private readonly access: Access,
    private readonly readers: Readers,
    private readonly changePlanStateCommand: ChangePlanState,
    private readonly closePlanCommand: ClosePlan,
    private readonly changePlanCommand: ChangePlan,
  ) {}

  @Mutation('changePlanState')
  async changePlanState(
    @Context('permit') permit: Permit<'change-plan-life'>,
    @Args('input') input: ChangePlanStateInput,
  ): Promise<object> {
    const lacks = await this.changePlanStateCommand.run(permit, stepOf(input));
    return lacks.length > 0 ? notReady(lacks) : { __typename: 'PlanStateChanged', plan: await this.seen(permit) };
  }

  @Mutation('closePlan')
  async closePlan(
    @Context('permit') permit: Permit<'close-plan'>,
    @Args('input') { reason, note = null, evaluation = null }: ClosePlanInput,
  ): Promise<object> {
    const isClosed = await this.closePlanCommand.run(permit, { reason, note, evaluation });
    return isClosed ? { __typename: 'PlanStateChanged', plan: await this.seen(permit) } : notReady(['reason']);
  }

  @Mutation('changePlan')
  async changePlan(
    @Context('permit') permit: Permit<'change-plan-life'>,
    @Args('input') input: { readonly set: DatesInput; readonly seen: DatesInput },
  ): Promise<object> {
    const { collisions, lacks } = await this.changePlanCommand.run(permit, changeOf(input));
    if (lacks.length > 0) return notReady(lacks);
    const plan = await this.seen(permit);
    return collisions.length > 0 ? collided(this.readers, plan, collisions) : { __typename: 'PlanChanged', plan };
  }

  /** As it stands after the command, in a sight of its own. */
  private async seen({ actor, plan }: Permit<'change-plan-life' | 'close-plan'>): Promise<PlanInSight> {
    const [seen] = Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans;
    if (!seen) throw new Problem('NOT_FOUND', 'No such plan or section.');
    return seen;
  }
}

@Resolver('Plan')
export class LifeResolver {
  constructor(
    private readonly details: Details,
    private readonly contentsOf: Contents,
    private readonly life: Life,
  ) {}

  @ResolveField('stateReason')
  async stateReason(@Parent() plan: PlanInSight): Promise<string | null> {
    return SEE_REASON.includes(plan.hat) ? await this.details.reason(plan) : null;
  }

  @ResolveField('closeReason')
  async closeReason(@Parent() plan: PlanInSight): Promise<CloseReason | null> {
    return SEE_REASON.includes(plan.hat) ? (await this.details.plan(plan)).close_reason : null;
  }

  @ResolveField('noCooperationNeeded')
  async noCooperationNeeded(@Parent() plan: PlanInSight): Promise<boolean> {
    return (await this.details.plan(plan)).no_cooperation_needed;
  }

  @ResolveField('contents')
  async contents(@Parent() plan: PlanInSight): Promise<readonly ContentCheck[] | null> {
    return this.contentsOf.of(plan, await this.dates(plan));
  }

  @ResolveField('lacksForActive')
  async lacksForActive(@Parent() plan: PlanInSight): Promise<readonly LifeNeed[] | null> {
    return this.life.lacksForActive(plan, await this.dates(plan));
  }

  private async dates(plan: PlanInSight): Promise<PlanDates> {
    const { period_from, period_to, next_review_on, no_cooperation_needed } = await this.details.plan(plan);
    return {
      periodFrom: period_from,
      periodTo: period_to,
      nextReviewOn: next_review_on,
      noCooperationNeeded: no_cooperation_needed,
    };
  }
}

const notReady = (lacks: readonly LifeNeed[]) => ({
  __typename: 'PlanNotReady',
  code: 'NOT_READY',
  missing: [],
  lacks,
});

function stepOf({ to, reason, periodFrom, periodTo, nextReviewOn }: ChangePlanStateInput): Step {
  if (to !== 'active' && to !== 'paused') throw new Problem('BAD_INPUT', 'A plan becomes active or paused here.');
  const dates = {
    ...(periodFrom && { periodFrom }),
    ...(periodTo && { periodTo }),
    ...(nextReviewOn && { nextReviewOn }),
  };
  return { to, reason: reason ?? null, dates };
}

/** A field that is null is emptied, one that is absent is left. */
function changeOf({ set, seen }: { readonly set: DatesInput; readonly seen: DatesInput }): PlanChange {
  return { set: given(set), seen: given(seen) };
}

function given({ periodFrom, periodTo, nextReviewOn, noCooperationNeeded }: DatesInput): Partial<PlanDates> {
  if (noCooperationNeeded === null) throw new Problem('BAD_INPUT', 'Others are needed or not.');
  return {
    ...(periodFrom !== undefined && { periodFrom }),
    ...(periodTo !== undefined && { periodTo }),
    ...(nextReviewOn !== undefined && { nextReviewOn }),
    ...(noCooperationNeeded !== undefined && { noCooperationNeeded }),
  };
}
