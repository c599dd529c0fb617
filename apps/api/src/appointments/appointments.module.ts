// Who coordinates a plan: appointed and released in one place, whichever room decides it.
import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module';
import { TellingsModule } from '../tellings/tellings.module';
import { Appointments } from './appointments';
import { AppointmentsRepository } from './appointments.repository';
import { FirstDays } from './first-days';
import { FirstDaysRepository } from './first-days.repository';
import { Searches } from './searches';
import { Substituting } from './substituting';

@Module({
  imports: [HistoryModule, TellingsModule],
  providers: [Appointments, AppointmentsRepository, FirstDays, FirstDaysRepository, Searches, Substituting],
  exports: [Appointments, AppointmentsRepository, Searches, Substituting],
})
export class AppointmentsModule {}
