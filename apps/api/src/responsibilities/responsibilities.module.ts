// Who answers for a measure: the questions, the answers, and whom one may ask.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { MeasuresRepository } from './measures.repository';
import { ResponsibilitiesRepository } from './responsibilities.repository';
import { Seatings } from './seatings';
import { Steady } from './steady';

@Module({
  imports: [AccessModule],
  providers: [MeasuresRepository, ResponsibilitiesRepository, Seatings, Steady],
  exports: [MeasuresRepository, ResponsibilitiesRepository, Seatings, Steady],
})
export class ResponsibilitiesModule {}
