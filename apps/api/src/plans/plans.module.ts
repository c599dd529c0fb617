// Plans and their sections.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { WordsModule } from '../words/words.module';
import { OpenPlan } from './commands/open-plan';
import { Details } from './details';
import { OwnPlanResolver, PlanResolver, SectionResolver } from './plan.resolver';
import { PlansRepository } from './plans.repository';
import { PlansResolver } from './plans.resolver';

@Module({
  imports: [AccessModule, WordsModule],
  providers: [Details, OpenPlan, OwnPlanResolver, PlanResolver, PlansRepository, PlansResolver, SectionResolver],
})
export class PlansModule {}
