// What the coordinating unit does about those who coordinate, in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { parseId, Problem, type PlainDate } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { AskForReview } from './commands/ask-for-review';
import { EndSubstituteFor } from './commands/end-substitute-for';
import { SetSubstituteFor } from './commands/set-substitute-for';
import { Coordinators } from './coordinators';

type Keeping = Permit<'keep-coordinators'>;

interface StandingInput {
  readonly coordinatorId: string;
  readonly personId: string;
  readonly ownerIds: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate;
}

@Resolver()
export class KeepingPeopleResolver {
  constructor(
    private readonly coordinators: Coordinators,
    private readonly setting: SetSubstituteFor,
    private readonly ending: EndSubstituteFor,
    private readonly asking: AskForReview,
  ) {}

  @Query('coordinatorColleagues')
  colleagues(@Context('permit') permit: Keeping, @Args('coordinatorId') id: string) {
    return this.coordinators.colleagues(permit, found(parseId<'person'>(id)));
  }

  @Query('coordinatorsInNumbers')
  numbers(@Context('permit') permit: Keeping) {
    return this.coordinators.numbers(permit);
  }

  @Mutation('setSubstituteFor')
  async set(@Context('permit') permit: Keeping, @Args('input') { from, to, ...ids }: StandingInput) {
    const coordinator = found(parseId<'person'>(ids.coordinatorId));
    const person = found(parseId<'person'>(ids.personId));
    const owners = ids.ownerIds.map((id) => found(parseId<'person'>(id)));
    await this.setting.run(permit, { coordinator, person, owners, from, to });
    return this.after(permit);
  }

  @Mutation('endSubstituteFor')
  async end(@Context('permit') permit: Keeping, @Args('participantId') id: string) {
    await this.ending.run(permit, found(parseId(id)));
    return this.after(permit);
  }

  @Mutation('askForReview')
  async ask(@Context('permit') permit: Keeping, @Args('participantId') id: string) {
    await this.asking.run(permit, found(parseId(id)));
    return this.after(permit);
  }

  private async after(permit: Keeping) {
    return { __typename: 'CoordinatorsOverview', ...(await this.coordinators.overview(permit)) };
  }
}

function found<T>(id: T | undefined): T {
  if (id === undefined) throw new Problem('NOT_FOUND', 'No such id.');
  return id;
}
