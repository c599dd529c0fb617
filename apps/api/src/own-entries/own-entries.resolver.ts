// What somebody wrote themselves, to take along: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { CopyOwnEntries, type OwnEntries } from './commands/copy-own-entries';

@Resolver()
export class OwnEntriesResolver {
  constructor(private readonly copying: CopyOwnEntries) {}

  @Mutation('copyOwnEntries')
  copyOwnEntries(
    @Context('permit') permit: Permit<'see-plan'>,
    @Args('fromTheBeginning') fromTheBeginning: boolean | null | undefined,
  ): Promise<OwnEntries> {
    return this.copying.run(permit, fromTheBeginning ?? false);
  }
}
