// Looks at a plan: one line a method, the locks stand in the schema.
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ReviewState } from '@samplan/domain';
import type { PlanInSight } from '../access/sight';
import { ReviewStates } from './review-states';

@Resolver('Plan')
export class ReviewsOfPlanResolver {
  constructor(private readonly states: ReviewStates) {}

  @ResolveField('reviewState')
  reviewState(@Parent() plan: PlanInSight): Promise<ReviewState | null> {
    return this.states.of(plan);
  }
}
