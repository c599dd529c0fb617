// Who has seen a plan: one line a method.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PrintedPage } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Access } from '../access/access';
import { Sight, type PlanInSight } from '../access/sight';
import { AnswerReaderQuestion, type Answering } from './commands/answer-reader-question';
import { AskMunicipality } from './commands/ask-municipality';
import { AskReader } from './commands/ask-reader';
import { RecordPrint } from './commands/record-print';
import { ReadLog, type PlanOpenings, type Wondered } from './read-log';

@Resolver('Plan')
export class ReadLogResolver {
  constructor(private readonly log: ReadLog) {}

  @ResolveField('openings')
  openings(@Parent() plan: PlanInSight, @Args('month') month?: string | null): Promise<PlanOpenings | null> {
    return this.log.of(plan, month ?? undefined);
  }
}

@Resolver()
export class WonderResolver {
  constructor(
    private readonly access: Access,
    private readonly print: RecordPrint,
    private readonly municipality: AskMunicipality,
    private readonly reader: AskReader,
    private readonly answering: AnswerReaderQuestion,
  ) {}

  @Mutation('askMunicipality')
  async askMunicipality(
    @Context('permit') permit: Permit<'see-openings'>,
    @Args() wondered: Wondered,
  ): Promise<PlanInSight | undefined> {
    await this.municipality.run(permit, wondered);
    return this.planOf(permit);
  }

  @Mutation('askReader')
  async askReader(
    @Context('permit') permit: Permit<'see-openings'>,
    @Args() wondered: Wondered,
  ): Promise<PlanInSight | undefined> {
    await this.reader.run(permit, wondered);
    return this.planOf(permit);
  }

  @Mutation('answerReaderQuestion')
  async answerReaderQuestion(
    @Context('permit') permit: Permit<'list-own-plans'>,
    @Args() answer: Answering,
  ): Promise<boolean> {
    await this.answering.run(permit, answer);
    return true;
  }

  @Mutation('recordPrint')
  async recordPrint(@Context('permit') permit: Permit<'see-plan'>, @Args('page') page: PrintedPage): Promise<boolean> {
    await this.print.run(permit, page);
    return true;
  }

  private async planOf({ actor, plan }: Permit<'see-openings'>): Promise<PlanInSight | undefined> {
    return Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans[0];
  }
}
