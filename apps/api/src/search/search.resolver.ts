// Words of plans that one may read: one line a method, the lock stands in the schema.
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { Search, type SearchResult } from './search';

@Resolver()
export class SearchResolver {
  constructor(private readonly words: Search) {}

  @Query('search')
  search(@Context('permit') permit: Permit<'list-own-plans'>, @Args('text') text: string): Promise<SearchResult> {
    return this.words.run(permit, text);
  }
}
