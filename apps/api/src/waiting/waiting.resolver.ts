// What waits for somebody: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import type { Actor } from '../kernel/actor';
import { PutOff, type PutOffInput } from './commands/put-off';
import { SeeTelling } from './commands/see-telling';
import { TakeUp } from './commands/take-up';
import type { WaitingLists } from './items';
import { Waits } from './waits';

@Resolver()
export class WaitingResolver {
  constructor(
    private readonly waits: Waits,
    private readonly see: SeeTelling,
    private readonly off: PutOff,
    private readonly up: TakeUp,
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

  @Mutation('putOff')
  async putOff(
    @Context('permit') permit: Permit<'list-own-plans'>,
    @Args('input') input: PutOffInput,
  ): Promise<WaitingLists> {
    await this.off.run(permit, input);
    return this.waits.of(permit);
  }

  @Mutation('takeUp')
  async takeUp(
    @Context('permit') permit: Permit<'list-own-plans'>,
    @Args('waitingId') waitingId: string,
  ): Promise<WaitingLists> {
    await this.up.run(permit, waitingId);
    return this.waits.of(permit);
  }
}

/** How much waits under a hat that is not worn yet: a number, and nothing of what. */
@Resolver('HatChoice')
export class HatWaitsResolver {
  constructor(
    private readonly access: Access,
    private readonly waits: Waits,
  ) {}

  @ResolveField('waits')
  async count(@Parent() { actor }: { readonly actor: Actor }): Promise<number> {
    const { questions } = await this.waits.of(await this.access.require(actor, 'list-own-plans'));
    return questions.filter(({ putOffUntil }) => !putOffUntil).length;
  }
}
