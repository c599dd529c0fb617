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
import { AskForReview } from './commands/ask-for-review';
import { AcceptHandOver } from './commands/accept-hand-over';
import { EndSubstitute } from './commands/end-substitute';
import { EndSubstituteFor } from './commands/end-substitute-for';
import { GoThroughHandOver } from './commands/go-through-hand-over';
import { OpenSearch } from './commands/open-search';
import { ProposeCoordinator } from './commands/propose-coordinator';
import { RecordAnswer } from './commands/record-answer';
import { SetRoom } from './commands/set-room';
import { SetSubstitute } from './commands/set-substitute';
import { SetSubstituteFor } from './commands/set-substitute-for';
import { CoordinatorWatch } from './coordinator-watch';
import { FirstContact } from './first-contact';
import { KeepingRepository } from './keeping.repository';
import { KeepingPeopleResolver } from './keeping.resolver';
import { LateRepository } from './late.repository';
import { HandOverSteps } from './hand-over-steps';
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
    AskForReview,
    EndSubstitute,
    EndSubstituteFor,
    FirstContact,
    GoThroughHandOver,
    HandOverRepository,
    HandOverSteps,
    HandOverResolver,
    HandOvers,
    KeepingPeopleResolver,
    KeepingRepository,
    SetSubstitute,
    SetSubstituteFor,
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
