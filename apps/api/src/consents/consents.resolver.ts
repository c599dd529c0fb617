// Who sees what in the schema: one line a method, the lock stands in the schema.
import { Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem } from '@samplan/domain';
import type { PlanInSight } from '../access/sight';

@Resolver('Plan')
export class SharingOfPlanResolver {
  @ResolveField('sharing')
  sharing(@Parent() { plan }: PlanInSight): object {
    return { mayDecide: false, sections: [], rows: [], lowerings: [], plan };
  }
}

@Resolver()
export class ConsentsResolver {
  @Mutation('lowerAccess')
  lowerAccess(): object {
    throw new Problem('UNAVAILABLE', 'Not yet.');
  }

  @Mutation('giveAccessBack')
  giveAccessBack(): object {
    throw new Problem('UNAVAILABLE', 'Not yet.');
  }
}
