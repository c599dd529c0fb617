// Who sees what in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isId, parseId, Problem, type Level } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Sight, type PlanInSight } from '../access/sight';
import { GiveAccessBack } from './commands/give-access-back';
import { GiveAllBack } from './commands/give-all-back';
import { LowerAccess } from './commands/lower-access';
import { WithdrawAll } from './commands/withdraw-all';
import { granteeIn, type OneOfTwo } from './inputs';
import type { Wanted } from './lowerings';
import { Sharings, type Sharing } from './sharing';

interface LowerAccessInput extends OneOfTwo {
  readonly sectionId: string;
  readonly to: Level;
  readonly seen: Level;
}

@Resolver('Plan')
export class SharingOfPlanResolver {
  constructor(private readonly sharings: Sharings) {}

  @ResolveField('sharing')
  sharing(@Parent() plan: PlanInSight): Promise<Sharing> {
    return this.sharings.of(plan);
  }
}

@Resolver()
export class ConsentsResolver {
  constructor(
    private readonly access: Access,
    private readonly lower: LowerAccess,
    private readonly giveBack: GiveAccessBack,
    private readonly all: WithdrawAll,
    private readonly allBack: GiveAllBack,
  ) {}

  @Mutation('lowerAccess')
  async lowerAccess(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('input') input: LowerAccessInput,
  ): Promise<object> {
    const lowered = await this.lower.run(permit, wantedOf(input));
    return { __typename: 'AccessLowered', ...lowered, plan: await this.seen(permit) };
  }

  @Mutation('giveAccessBack')
  async giveAccessBack(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('loweringId') lowering: string,
  ): Promise<object> {
    if (!isId(lowering)) throw new Problem('NOT_FOUND', 'Nothing such was taken away.');
    await this.giveBack.run(permit, lowering);
    return { __typename: 'AccessGivenBack', plan: await this.seen(permit) };
  }

  @Mutation('withdrawAll')
  async withdrawAll(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('input') input: OneOfTwo,
  ): Promise<object> {
    const withdrawn = await this.all.run(permit, granteeIn(input));
    return { __typename: 'AllWithdrawn', ...withdrawn, plan: await this.seen(permit) };
  }

  @Mutation('giveAllBack')
  async giveAllBack(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('batchId') batch: string,
  ): Promise<object> {
    if (!isId(batch)) throw new Problem('NOT_FOUND', 'Nothing such was taken away.');
    await this.allBack.run(permit, batch);
    return { __typename: 'AccessGivenBack', plan: await this.seen(permit) };
  }

  private async seen({ actor, plan }: Permit<'decide-access'>): Promise<PlanInSight | undefined> {
    return Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans[0];
  }
}

function wantedOf({ sectionId, to, seen, ...of }: LowerAccessInput): Wanted {
  const section = parseId<'section'>(sectionId);
  if (!section) throw new Problem('NOT_FOUND', 'No such section.');
  return { section, of: granteeIn(of), to, seen };
}
