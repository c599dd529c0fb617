// What waits for somebody: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { SeeTelling } from './commands/see-telling';
import type { WaitingLists } from './items';
import { Waits } from './waits';

@Resolver()
export class WaitingResolver {
  constructor(
    private readonly waits: Waits,
    private readonly see: SeeTelling,
  ) {}

  @Query('waiting')
  waiting(@Context('permit') permit: Permit<'list-own-plans'>): Promise<WaitingLists> {
    return this.waits.of(permit);
  }

  @Mutation('seen')
  async seen(
    @Context('permit') permit: Permit<'list-own-plans'>,
    @Args('tellingId') tellingId: string,
  ): Promise<WaitingLists> {
    await this.see.run(permit, tellingId);
    return this.waits.of(permit);
  }
}
