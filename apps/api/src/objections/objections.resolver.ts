// What the owner disagrees with, and what is taken out: one line a method, the lock stands in the schema.
import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';

@Resolver()
export class ObjectionsResolver {
  @Mutation('disagree')
  disagree(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('removeDisagreement')
  removeDisagreement(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('takeOut')
  takeOut(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('putBack')
  putBack(): never {
    throw new Error('Not written yet.');
  }
}

@Resolver('Section')
export class ObjectionsOfSectionResolver {
  @ResolveField('disagreements')
  disagreements(): readonly never[] {
    return [];
  }

  @ResolveField('takenOut')
  takenOut(): readonly never[] {
    return [];
  }
}
