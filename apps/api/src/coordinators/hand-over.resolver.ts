// Hand-overs and substitutes in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type HandOverStep, type PlainDate } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { AcceptHandOver } from './commands/accept-hand-over';
import { EndSubstitute } from './commands/end-substitute';
import { GoThroughHandOver } from './commands/go-through-hand-over';
import { SetSubstitute } from './commands/set-substitute';
import { HandOvers } from './hand-overs';

type Accepting = Permit<'accept-coordinating'>;
type Handing = Permit<'hand-over'>;

@Resolver()
export class HandOverResolver {
  constructor(
    private readonly handOvers: HandOvers,
    private readonly going: GoThroughHandOver,
    private readonly accepting: AcceptHandOver,
    private readonly setting: SetSubstitute,
    private readonly ending: EndSubstitute,
  ) {}

  @Query('handOver')
  one(@Context('permit') permit: Accepting, @Args('handOverId') id: string) {
    return this.handOvers.one(permit, idOf(id));
  }

  @Query('substitutes')
  substitutes(@Context('permit') permit: Handing) {
    return this.handOvers.substitutes(permit);
  }

  @Mutation('goThroughHandOver')
  async go(
    @Context('permit') permit: Accepting,
    @Args('handOverId') id: string,
    @Args('step') step: HandOverStep,
    @Args('done') done: boolean,
  ) {
    await this.going.run(permit, idOf(id), step, done);
    return this.after(permit, idOf(id));
  }

  @Mutation('acceptHandOver')
  async accept(@Context('permit') permit: Accepting, @Args('handOverId') id: string) {
    await this.accepting.run(permit, idOf(id));
    return this.after(permit, idOf(id));
  }

  @Mutation('setSubstitute')
  async set(
    @Context('permit') permit: Handing,
    @Args('input') input: { readonly personId: string; readonly from: PlainDate; readonly to: PlainDate },
  ) {
    const person = parseId<'person'>(input.personId);
    if (!person) throw new Problem('NOT_FOUND', 'No such id.');
    await this.setting.run(permit, { person, from: input.from, to: input.to });
    return { __typename: 'Substitutes', ...(await this.handOvers.substitutes(permit)) };
  }

  @Mutation('endSubstitute')
  async end(@Context('permit') permit: Handing, @Args('participantId') id: string) {
    await this.ending.run(permit, idOf(id));
    return { __typename: 'Substitutes', ...(await this.handOvers.substitutes(permit)) };
  }

  private async after(permit: Accepting, id: string) {
    return { __typename: 'HandOver', ...(await this.handOvers.one(permit, id)) };
  }
}

function idOf(id: string): string {
  const known = parseId<'handOver'>(id);
  if (!known) throw new Problem('NOT_FOUND', 'No such id.');
  return known;
}
