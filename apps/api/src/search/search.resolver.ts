// Words of plans that one may read: one line a method, the lock stands in the schema.
import { Query, Resolver } from '@nestjs/graphql';

@Resolver()
export class SearchResolver {
  @Query('search')
  search(): never {
    throw new Error('Not written yet.');
  }
}
