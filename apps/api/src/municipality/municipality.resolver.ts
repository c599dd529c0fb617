// What a municipality sets for itself, as the schema tells it.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Deadline, ServiceLadder, UrgentNumber } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { SetDeadline } from './commands/set-deadline';
import { SetLadder } from './commands/set-ladder';
import { SetLetter, type LetterInput } from './commands/set-letter';
import { SetNoticeHours } from './commands/set-notice-hours';
import { SetTemplate, type PartInput } from './commands/set-template';
import { SetUrgentNumber } from './commands/set-urgent-number';
import { Settings, type MunicipalitySettings } from './settings';

type Configuring = Permit<'configure-municipality'>;
type Answer = Promise<MunicipalitySettings>;

@Resolver()
export class MunicipalityResolver {
  constructor(
    private readonly settings: Settings,
    private readonly deadline: SetDeadline,
    private readonly hours: SetNoticeHours,
    private readonly number: SetUrgentNumber,
    private readonly template: SetTemplate,
    private readonly ladder: SetLadder,
    private readonly letter: SetLetter,
  ) {}

  @Query('municipality')
  municipality(@Context('permit') permit: Configuring): Answer {
    return this.settings.all(permit);
  }

  @Query('urgentNumbers')
  urgentNumbers(@Context('permit') permit: Permit<'be-signed-in'>): Promise<object> {
    return this.settings.numbersFor(permit);
  }

  @Mutation('setDeadline')
  setDeadline(
    @Context('permit') permit: Configuring,
    @Args('deadline') deadline: Deadline,
    @Args('days') days?: number | null,
  ): Answer {
    return this.deadline.run(permit, deadline, days ?? null);
  }

  @Mutation('setNoticeHours')
  setNoticeHours(
    @Context('permit') permit: Configuring,
    @Args('from') from?: number | null,
    @Args('to') to?: number | null,
  ): Answer {
    return this.hours.run(permit, from == null || to == null ? null : { from, to });
  }

  @Mutation('setUrgentNumber')
  setUrgentNumber(
    @Context('permit') permit: Configuring,
    @Args('kind') kind: UrgentNumber,
    @Args('number') number?: string | null,
  ): Answer {
    return this.number.run(permit, kind, number ?? null);
  }

  @Mutation('setTemplate')
  setTemplate(@Context('permit') permit: Configuring, @Args('parts') parts: readonly PartInput[]): Answer {
    return this.template.run(permit, parts);
  }

  @Mutation('setLadder')
  setLadder(
    @Context('permit') permit: Configuring,
    @Args('ladder') ladder: ServiceLadder,
    @Args('levels') levels: readonly string[],
  ): Answer {
    return this.ladder.run(permit, ladder, levels);
  }

  @Mutation('setLetter')
  setLetter(@Context('permit') permit: Configuring, @Args('input') input: LetterInput): Answer {
    return this.letter.run(permit, input);
  }
}
