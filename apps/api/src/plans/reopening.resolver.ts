// Closed plans that are wished back, as the schema tells them.
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Sight, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { AnswerReopening, type ReopeningAnswer } from './commands/answer-reopening';
import { AskReopening } from './commands/ask-reopening';
import { Lives } from './lives';
import { ReopeningRepository, type AskedReopening, type EndedLife, type ReopeningRow } from './reopening.repository';

@Resolver('Plan')
export class ReopeningResolver {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly rows: ReopeningRepository,
    private readonly all: Lives,
    private readonly ask: AskReopening,
    private readonly answer: AnswerReopening,
  ) {}

  @Query('reopenings')
  reopenings(@Context('permit') { actor }: Permit<'answer-reopening'>): Promise<readonly AskedReopening[]> {
    return this.database.inTenant(actor, (tx) => this.rows.asked(tx, actor.person));
  }

  @Mutation('askReopening')
  async askReopening(@Context('permit') permit: Permit<'ask-reopening'>): Promise<object> {
    await this.ask.run(permit);
    const { actor, plan } = permit;
    const [seen] = Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans;
    if (!seen) throw new Problem('NOT_FOUND', 'No such plan or section.');
    return { __typename: 'ReopeningAsked', plan: seen };
  }

  @Mutation('answerReopening')
  async answerReopening(
    @Context('permit') permit: Permit<'answer-reopening'>,
    @Args('input') input: ReopeningAnswer,
  ): Promise<object> {
    return { __typename: 'ReopeningAnswered', reopeningId: await this.answer.run(permit, input) };
  }

  @ResolveField('lives')
  lives(@Parent() plan: PlanInSight): Promise<readonly EndedLife[] | null> {
    return this.all.of(plan);
  }

  @ResolveField('reopening')
  reopening(@Parent() plan: PlanInSight): Promise<ReopeningRow | null> {
    return this.all.wish(plan);
  }
}
