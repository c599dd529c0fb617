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
import { AskReopeningFor } from './commands/ask-reopening-for';
import { ChangePlan } from './commands/change-plan';
import { ChangePlanState } from './commands/change-plan-state';
import { ClosePlan } from './commands/close-plan';
import { ClosePlanFor } from './commands/close-plan-for';
import { EnterDeath } from './commands/enter-death';
import { OpenPlan } from './commands/open-plan';
import { RecordDeath } from './commands/record-death';
import { UndoDeath } from './commands/undo-death';
import { Closings } from './closings';
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
import { ToldRepository } from './told.repository';
import { ToldResolver } from './told.resolver';

@Module({
  imports: [AccessModule, BeginningsModule, HistoryModule, IdentityModule, TellingsModule, WordsModule],
  providers: [
    AnswerReopening,
    AskReopening,
    AskReopeningFor,
    ChangePlan,
    ChangePlanState,
    ClosePlan,
    ClosePlanFor,
    Closings,
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
    ToldRepository,
    ToldResolver,
    UndoDeath,
  ],
})
export class PlansModule {}
