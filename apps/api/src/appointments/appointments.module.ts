// Who coordinates a plan: appointed and released in one place, whichever room decides it.
import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module';
import { TellingsModule } from '../tellings/tellings.module';
import { Appointments } from './appointments';
import { AppointmentsRepository } from './appointments.repository';
import { Searches } from './searches';
import { Substituting } from './substituting';

@Module({
  imports: [HistoryModule, TellingsModule],
  providers: [Appointments, AppointmentsRepository, Searches, Substituting],
  exports: [Appointments, AppointmentsRepository, Searches, Substituting],
})
export class AppointmentsModule {}
