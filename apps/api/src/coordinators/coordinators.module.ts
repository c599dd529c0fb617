// Coordinators: from the question to a unit to the owner's yes, substitutes, and hand-overs.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { AppointmentsModule } from '../appointments/appointments.module';
import { HistoryModule } from '../history/history.module';
import { TellingsModule } from '../tellings/tellings.module';
import { Choosing } from './choosing';
import { AnswerCoordinator } from './commands/answer-coordinator';
import { AnswerProposal } from './commands/answer-proposal';
import { AskUnit } from './commands/ask-unit';
import { AcceptHandOver } from './commands/accept-hand-over';
import { EndSubstitute } from './commands/end-substitute';
import { GoThroughHandOver } from './commands/go-through-hand-over';
import { OpenSearch } from './commands/open-search';
import { ProposeCoordinator } from './commands/propose-coordinator';
import { RecordAnswer } from './commands/record-answer';
import { SetRoom } from './commands/set-room';
import { SetSubstitute } from './commands/set-substitute';
import { CoordinatorWatch } from './coordinator-watch';
import { LateRepository } from './late.repository';
import { HandOverRepository } from './hand-over.repository';
import { HandOverResolver } from './hand-over.resolver';
import { HandOvers } from './hand-overs';
import { WishAnother } from './commands/wish-another';
import { WithdrawRequest } from './commands/withdraw-request';
import { Coordinators } from './coordinators';
import { CoordinatorsRepository } from './coordinators.repository';
import { ChoosingResolver, KeepingResolver, UnitRequestsResolver } from './coordinators.resolver';
import { RequestsRepository } from './requests.repository';
import { Waking } from './waking';

@Module({
  imports: [AccessModule, AppointmentsModule, HistoryModule, TellingsModule],
  providers: [
    AcceptHandOver,
    EndSubstitute,
    GoThroughHandOver,
    HandOverRepository,
    HandOverResolver,
    HandOvers,
    SetSubstitute,
    AnswerCoordinator,
    AnswerProposal,
    AskUnit,
    Choosing,
    ChoosingResolver,
    CoordinatorWatch,
    Coordinators,
    LateRepository,
    CoordinatorsRepository,
    KeepingResolver,
    OpenSearch,
    ProposeCoordinator,
    RecordAnswer,
    RequestsRepository,
    SetRoom,
    UnitRequestsResolver,
    Waking,
    WishAnother,
    WithdrawRequest,
  ],
})
export class CoordinatorsModule {}
