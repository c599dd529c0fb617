// Who has seen a plan: one line a method.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PlanInSight } from '../access/sight';
import { ReadLog, type PlanOpenings } from './read-log';

@Resolver('Plan')
export class ReadLogResolver {
  constructor(private readonly log: ReadLog) {}

  @ResolveField('openings')
  openings(@Parent() plan: PlanInSight, @Args('month') month?: string | null): Promise<PlanOpenings | null> {
    return this.log.of(plan, month ?? undefined);
  }
}
