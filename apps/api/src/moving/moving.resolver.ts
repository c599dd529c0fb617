// Goals and measures on their way to another section: one line a method, the lock stands in the schema.
import { Mutation, Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class MovingResolver {
  @Query('movePreview')
  movePreview(): never {
    throw new Error('Not written yet.');
  }

  @Mutation('moveItem')
  moveItem(): never {
    throw new Error('Not written yet.');
  }
}
