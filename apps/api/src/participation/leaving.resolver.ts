// Leaving a plan and asking for access in the schema: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { isId, parseId, Problem, type Level } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import type { PlanInSight } from '../access/sight';
import { AnswerAccessWish } from './commands/answer-access-wish';
import { LeavePlan } from './commands/leave-plan';
import { RemoveParticipant } from './commands/remove-participant';
import { WishAccess } from './commands/wish-access';
import type { Grantee } from '../access/grantee';
import { seenPlan } from './invitations.resolver';

interface WishAccessInput {
  readonly unitId?: string | null;
  readonly personId?: string | null;
  readonly level: Level;
}

@Resolver()
export class LeavingResolver {
  constructor(
    private readonly access: Access,
    private readonly leave: LeavePlan,
    private readonly remove: RemoveParticipant,
    private readonly wish: WishAccess,
    private readonly answer: AnswerAccessWish,
  ) {}

  @Mutation('leavePlan')
  async leavePlan(@Context('permit') permit: Permit<'leave-plan'>): Promise<object> {
    await this.leave.run(permit);
    return { __typename: 'PlanLeft', planId: permit.plan };
  }

  @Mutation('removeParticipant')
  async removeParticipant(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('participantId') participant: string,
  ): Promise<PlanInSight | null> {
    await this.remove.run(permit, participant);
    return seenPlan(this.access, permit);
  }

  @Mutation('wishAccess')
  async wishAccess(@Context('permit') permit: Permit<'edit'>, @Args('input') input: WishAccessInput): Promise<object> {
    if (input.level === 'none') throw new Problem('BAD_INPUT', 'Not to be granted.');
    return { __typename: 'AccessWished', wishId: await this.wish.run(permit, granteeOf(input), input.level) };
  }

  @Mutation('answerAccessWish')
  async answerAccessWish(
    @Context('permit') permit: Permit<'decide-access'>,
    @Args('wishId') wish: string,
    @Args('grant') grant: boolean,
  ): Promise<PlanInSight | null> {
    if (!isId(wish)) throw new Problem('NOT_FOUND', 'No such wish.');
    await this.answer.run(permit, wish, grant);
    return seenPlan(this.access, permit);
  }
}

function granteeOf({ unitId, personId }: WishAccessInput): Grantee {
  const unit = parseId<'unit'>(unitId);
  const person = parseId<'person'>(personId);
  if (unit && !personId) return { unit };
  if (person && !unitId) return { person };
  throw new Problem('BAD_INPUT', 'Either a unit or a person.');
}
