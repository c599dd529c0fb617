// Plans and their sections.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { TellingsModule } from '../tellings/tellings.module';
import { WordsModule } from '../words/words.module';
import { ChangePlan } from './commands/change-plan';
import { ChangePlanState } from './commands/change-plan-state';
import { ClosePlan } from './commands/close-plan';
import { OpenPlan } from './commands/open-plan';
import { Contents } from './contents';
import { ContentsRepository } from './contents.repository';
import { Details } from './details';
import { Life } from './life';
import { LifeRepository } from './life.repository';
import { LifeResolver, PlanLifeResolver } from './life.resolver';
import { OwnPlanResolver, PlanResolver, SectionResolver } from './plan.resolver';
import { PlansRepository } from './plans.repository';
import { PlansResolver } from './plans.resolver';

@Module({
  imports: [AccessModule, HistoryModule, TellingsModule, WordsModule],
  providers: [
    ChangePlan,
    ChangePlanState,
    ClosePlan,
    Contents,
    ContentsRepository,
    Details,
    Life,
    LifeRepository,
    LifeResolver,
    OpenPlan,
    OwnPlanResolver,
    PlanLifeResolver,
    PlanResolver,
    PlansRepository,
    PlansResolver,
    SectionResolver,
  ],
})
export class PlansModule {}
