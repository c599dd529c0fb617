// Plans and their sections.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { BeginningsModule } from '../beginnings/beginnings.module';
import { HistoryModule } from '../history/history.module';
import { TellingsModule } from '../tellings/tellings.module';
import { WordsModule } from '../words/words.module';
import { IdentityModule } from '../identity/identity.module';
import { AnswerReopening } from './commands/answer-reopening';
import { AskReopening } from './commands/ask-reopening';
import { ChangePlan } from './commands/change-plan';
import { ChangePlanState } from './commands/change-plan-state';
import { ClosePlan } from './commands/close-plan';
import { EnterDeath } from './commands/enter-death';
import { OpenPlan } from './commands/open-plan';
import { RecordDeath } from './commands/record-death';
import { UndoDeath } from './commands/undo-death';
import { Contents } from './contents';
import { ContentsRepository } from './contents.repository';
import { DeathRepository } from './death.repository';
import { DeathResolver } from './death.resolver';
import { Deaths } from './deaths';
import { Details } from './details';
import { Life } from './life';
import { LifeRepository } from './life.repository';
import { LifeResolver, PlanLifeResolver } from './life.resolver';
import { Lives } from './lives';
import { OwnPlanResolver, PlanResolver, SectionResolver } from './plan.resolver';
import { PlansRepository } from './plans.repository';
import { ReopeningRepository } from './reopening.repository';
import { ReopeningResolver } from './reopening.resolver';
import { PlansResolver } from './plans.resolver';

@Module({
  imports: [AccessModule, BeginningsModule, HistoryModule, IdentityModule, TellingsModule, WordsModule],
  providers: [
    AnswerReopening,
    AskReopening,
    ChangePlan,
    ChangePlanState,
    ClosePlan,
    Contents,
    ContentsRepository,
    DeathRepository,
    DeathResolver,
    Deaths,
    Details,
    EnterDeath,
    Life,
    LifeRepository,
    LifeResolver,
    Lives,
    OpenPlan,
    OwnPlanResolver,
    PlanLifeResolver,
    PlanResolver,
    PlansRepository,
    PlansResolver,
    RecordDeath,
    ReopeningRepository,
    ReopeningResolver,
    SectionResolver,
    UndoDeath,
  ],
})
export class PlansModule {}
