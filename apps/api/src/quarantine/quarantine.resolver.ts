// One's own words that were not stored: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { UnstoredWords, type UnstoredRow } from '../words/unstored-words';
import { ForgetUnstored } from './commands/forget-unstored';
import { KeepUnstored } from './commands/keep-unstored';

type Keeping = Permit<'keep-unstored-words'>;

@Resolver()
export class QuarantineResolver {
  constructor(
    private readonly words: UnstoredWords,
    private readonly keep: KeepUnstored,
    private readonly forget: ForgetUnstored,
  ) {}

  @Query('unstoredWords')
  unstoredWords(@Context('permit') permit: Keeping): Promise<readonly UnstoredRow[]> {
    return this.words.of(permit);
  }

  @Mutation('keepUnstored')
  async keepUnstored(
    @Context('permit') permit: Keeping,
    @Args('sectionId') sectionId: string,
    @Args('text') text: string,
  ): Promise<readonly UnstoredRow[]> {
    await this.keep.run(permit, sectionId, text);
    return this.words.of(permit);
  }

  @Mutation('forgetUnstored')
  async forgetUnstored(
    @Context('permit') permit: Keeping,
    @Args('unstoredId') id: string,
  ): Promise<readonly UnstoredRow[]> {
    await this.forget.run(permit, id);
    return this.words.of(permit);
  }
}
