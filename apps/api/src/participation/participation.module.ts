// Who takes part in a plan.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { ParticipationRepository } from './participation.repository';
import { InvitationsResolver, ParticipationResolver, Participants } from './participation.resolver';

@Module({
  imports: [AccessModule],
  providers: [InvitationsResolver, ParticipationRepository, ParticipationResolver, Participants],
})
export class ParticipationModule {}
