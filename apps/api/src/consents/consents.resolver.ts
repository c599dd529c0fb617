// Who sees what in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isId, parseId, Problem, type Level } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Sight, type PlanInSight } from '../access/sight';
import { GiveAccessBack } from './commands/give-access-back';
import { LowerAccess, type Wanted } from './commands/lower-access';
import { Sharings, type Sharing } from './sharing';

interface LowerAccessInput {
  readonly sectionId: string;
  readonly unitId?: string | null;
  readonly personId?: string | null;
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

  private async seen({ actor, plan }: Permit<'decide-access'>): Promise<PlanInSight | undefined> {
    return Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans[0];
  }
}

function wantedOf({ sectionId, unitId, personId, to, seen }: LowerAccessInput): Wanted {
  const section = parseId<'section'>(sectionId);
  if (!section) throw new Problem('NOT_FOUND', 'No such section.');
  const unit = parseId<'unit'>(unitId);
  const person = parseId<'person'>(personId);
  if (unit && !personId) return { section, of: { unit }, to, seen };
  if (person && !unitId) return { section, of: { person }, to, seen };
  throw new Problem('BAD_INPUT', 'Either a unit or a person.');
}
