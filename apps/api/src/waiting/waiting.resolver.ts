// What waits for somebody: one line a method, the lock stands in the schema.
import { Mutation, Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class WaitingResolver {
  @Query('waiting')
  waiting(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('seen')
  seen(): never {
    throw new Error('Not written yet.');
  }
}
