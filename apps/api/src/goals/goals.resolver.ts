// Goals of sections: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type GoalId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { sectionOf } from '../access/place';
import type { SectionInSight } from '../access/sight';
import { collided } from '../history/collisions';
import type { OpenedSection } from '../words/openings';
import { AddGoal, type AddGoalInput } from './commands/add-goal';
import { ChangeGoal, type ChangeGoalInput } from './commands/change-goal';
import { EndGoal, type EndGoalInput } from './commands/end-goal';
import { OrderGoals } from './commands/order-goals';
import { StarGoal } from './commands/star-goal';
import { Goals, type GoalInSight } from './goals';

type Named<Input> = Input & { readonly goalId: string };

@Resolver()
export class GoalsResolver {
  constructor(
    private readonly goals: Goals,
    private readonly readers: Readers,
    private readonly add: AddGoal,
    private readonly change: ChangeGoal,
    private readonly star: StarGoal,
    private readonly order: OrderGoals,
    private readonly end: EndGoal,
  ) {}

  @Mutation('addGoal')
  async addGoal(@Context('permit') permit: Permit<'edit'>, @Args('input') input: AddGoalInput): Promise<object> {
    const goal = await this.add.run(permit, input);
    return { __typename: 'GoalAdded', goal: await this.now(permit, goal) };
  }

  @Mutation('changeGoal')
  async changeGoal(
    @Context('permit') permit: Permit<'edit'>,
    @Args('input') input: Named<ChangeGoalInput>,
  ): Promise<object> {
    const goal = goalId(input.goalId);
    const collisions = await this.change.run(permit, goal, input);
    if (collisions.length > 0) return collided(this.readers, sectionOf(permit).plan, collisions);
    return { __typename: 'GoalChanged', goal: await this.now(permit, goal) };
  }

  @Mutation('starGoal')
  async starGoal(
    @Context('permit') permit: Permit<'write-own-words'>,
    @Args('goalId') id: string,
    @Args('starred') starred: boolean,
  ): Promise<GoalInSight> {
    const goal = goalId(id);
    await this.star.run(permit, goal, starred);
    return this.now(permit, goal);
  }

  @Mutation('orderGoals')
  async orderGoals(
    @Context('permit') permit: Permit<'edit'>,
    @Args('goalIds') ids: readonly string[],
  ): Promise<SectionInSight> {
    await this.order.run(permit, ids.map(goalId));
    return sectionOf(permit);
  }

  @Mutation('endGoal')
  async endGoal(
    @Context('permit') permit: Permit<'edit'>,
    @Args('input') input: Named<EndGoalInput>,
  ): Promise<GoalInSight> {
    const goal = goalId(input.goalId);
    await this.end.run(permit, goal, input);
    return this.now(permit, goal);
  }

  private now(permit: Permit<'edit' | 'write-own-words'>, goal: GoalId): Promise<GoalInSight> {
    return this.goals.one(sectionOf(permit), goal);
  }
}

@Resolver('Section')
export class GoalsOfSectionResolver {
  constructor(private readonly inSight: Goals) {}

  @ResolveField('goals')
  goals(@Parent() section: OpenedSection): Promise<readonly GoalInSight[]> {
    return this.inSight.of(section);
  }
}

function goalId(text: string): GoalId {
  const id = parseId<'goal'>(text);
  if (!id) throw new Problem('NOT_FOUND', 'No such goal.');
  return id;
}
