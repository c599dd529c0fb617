// Who takes part in a plan, who is asked to, and who leaves.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { IdentityModule } from '../identity/identity.module';
import { TellingsModule } from '../tellings/tellings.module';
import { AnswerAccessWish } from './commands/answer-access-wish';
import { AnswerInvitation } from './commands/answer-invitation';
import { ApproveInvitation } from './commands/approve-invitation';
import { FindPeople } from './commands/find-people';
import { Invite } from './commands/invite';
import { LeavePlan } from './commands/leave-plan';
import { RemoveParticipant } from './commands/remove-participant';
import { WishAccess } from './commands/wish-access';
import { WithdrawInvitation } from './commands/withdraw-invitation';
import { Finders } from './finders';
import { FindingRepository } from './finding.repository';
import { InvitedGrants } from './invited-grants';
import { Invitations } from './invitations';
import { InvitationsRepository } from './invitations.repository';
import { InvitationsOfPlanResolver, InvitationsResolver } from './invitations.resolver';
import { Leaving } from './leaving';
import { LeavingRepository } from './leaving.repository';
import { LeavingResolver } from './leaving.resolver';
import { ParticipationRepository } from './participation.repository';
import { ParticipationResolver, Participants } from './participation.resolver';
import { Ringing } from './ringing';
import { Titles } from './titles';
import { Wishes } from './wishes';
import { WishesRepository } from './wishes.repository';

@Module({
  imports: [AccessModule, HistoryModule, IdentityModule, TellingsModule],
  providers: [
    AnswerAccessWish,
    AnswerInvitation,
    ApproveInvitation,
    Finders,
    FindPeople,
    FindingRepository,
    Invitations,
    InvitationsOfPlanResolver,
    InvitationsRepository,
    InvitationsResolver,
    InvitedGrants,
    Invite,
    LeavePlan,
    Leaving,
    LeavingRepository,
    LeavingResolver,
    ParticipationRepository,
    ParticipationResolver,
    Participants,
    RemoveParticipant,
    Ringing,
    Titles,
    WishAccess,
    Wishes,
    WishesRepository,
    WithdrawInvitation,
  ],
})
export class ParticipationModule {}
