// Who has seen a plan: one line a method.
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PrintedPage } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Access } from '../access/access';
import { Sight, type PlanInSight } from '../access/sight';
import { AskMunicipality, type Wondered } from './commands/ask-municipality';
import { RecordPrint } from './commands/record-print';
import { ReadLog, type PlanOpenings } from './read-log';

@Resolver('Plan')
export class ReadLogResolver {
  constructor(private readonly log: ReadLog) {}

  @ResolveField('openings')
  openings(@Parent() plan: PlanInSight, @Args('month') month?: string | null): Promise<PlanOpenings | null> {
    return this.log.of(plan, month ?? undefined);
  }
}

@Resolver()
export class PrintResolver {
  constructor(
    private readonly access: Access,
    private readonly print: RecordPrint,
    private readonly wonder: AskMunicipality,
  ) {}

  @Mutation('askMunicipality')
  async askMunicipality(
    @Context('permit') permit: Permit<'see-openings'>,
    @Args() wondered: Wondered,
  ): Promise<PlanInSight | undefined> {
    await this.wonder.run(permit, wondered);
    const { actor, plan } = permit;
    return Sight.of(await this.access.require(actor, 'see-plan', { ...(plan && { plan }) })).plans[0];
  }

  @Mutation('recordPrint')
  async recordPrint(@Context('permit') permit: Permit<'see-plan'>, @Args('page') page: PrintedPage): Promise<boolean> {
    await this.print.run(permit, page);
    return true;
  }
}
