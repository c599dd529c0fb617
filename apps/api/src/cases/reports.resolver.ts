// What whoever reports a need does and sees, and the person's own cases.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Permit } from '../access/permit';
import { Database } from '../kernel/database';
import { Cases } from './cases';
import { CasesRepository } from './cases.repository';
import { ReportNeed, type ReportNeedInput } from './commands/report-need';

@Resolver()
export class ReportsResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: CasesRepository,
    private readonly cases: Cases,
    private readonly report: ReportNeed,
  ) {}

  @Query('reporting')
  reporting(@Context('permit') { actor, facts }: Permit<'report-need'>): Promise<object> {
    const isPrivate = actor.wears === 'private';
    return this.database.inTenant(actor, async (tx) => ({
      units: isPrivate ? [] : await this.repository.placesOf(tx, actor.person, facts.today),
      sent: await this.repository.reports(tx, actor.person, isPrivate),
    }));
  }

  @Query('myCases')
  myCases(@Context('permit') permit: Permit<'see-own-case'>): Promise<readonly object[]> {
    return this.cases.own(permit);
  }

  @Mutation('reportNeed')
  reportNeed(@Context('permit') permit: Permit<'report-need'>, @Args('input') input: ReportNeedInput): Promise<object> {
    return this.report.run(permit, input);
  }
}
