// Who takes part in a plan.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { ParticipationRepository } from './participation.repository';
import { ParticipationResolver, Participants } from './participation.resolver';

@Module({
  imports: [AccessModule],
  providers: [ParticipationRepository, ParticipationResolver, Participants],
})
export class ParticipationModule {}
