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

  @Query('myReports')
  myReports(@Context('permit') { actor }: Permit<'report-need'>): Promise<readonly object[]> {
    return this.database.inTenant(actor, (tx) => this.repository.reports(tx, actor.person, actor.wears === 'private'));
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
