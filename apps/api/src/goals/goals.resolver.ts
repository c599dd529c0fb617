// Goals of sections: one line a method, the lock stands in the schema.
import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';

@Resolver()
export class GoalsResolver {
  @Mutation('addGoal')
  addGoal(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('changeGoal')
  changeGoal(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('starGoal')
  starGoal(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('orderGoals')
  orderGoals(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('endGoal')
  endGoal(): never {
    throw new Error('Not written yet.');
  }
}

@Resolver('Section')
export class GoalsOfSectionResolver {
  @ResolveField('goals')
  goals(): readonly never[] {
    return [];
  }
}
