// Every room of the server, listed once.
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { Clock } from '@samplan/domain';
import { AccessModule } from './access/access.module';
import { AppointmentsModule } from './appointments/appointments.module';
import { AuditChainModule } from './audit-chain/audit-chain.module';
import { AuditWatch } from './audit-chain/audit-watch';
import { AttachmentsModule } from './attachments/attachments.module';
import { CalendarModule } from './calendar/calendar.module';
import { CasesModule } from './cases/cases.module';
import { CoordinatorsModule } from './coordinators/coordinators.module';
import { ConsentsModule } from './consents/consents.module';
import { DraftsModule } from './drafts/drafts.module';
import { DataSubjectModule } from './data-subject/data-subject.module';
import { GoalsModule } from './goals/goals.module';
import { HistoryModule } from './history/history.module';
import { IdentityModule } from './identity/identity.module';
import type { Config } from './kernel/config';
import { GraphqlDoor } from './kernel/graphql';
import { JobWatch } from './kernel/job-runner';
import { KernelModule } from './kernel/kernel.module';
import { LogControlModule } from './log-control/log-control.module';
import { MeasuresModule } from './measures/measures.module';
import { MovingModule } from './moving/moving.module';
import { MunicipalityModule } from './municipality/municipality.module';
import { NetworkModule } from './network/network.module';
import { NoticesModule } from './notices/notices.module';
import { ObjectionsModule } from './objections/objections.module';
import { OwnEntriesModule } from './own-entries/own-entries.module';
import { ParticipationModule } from './participation/participation.module';
import { PlansModule } from './plans/plans.module';
import { QuarantineModule } from './quarantine/quarantine.module';
import { ReadLogModule } from './read-log/read-log.module';
import { ReviewsModule } from './reviews/reviews.module';
import { RegisterModule } from './register/register.module';
import { SafeContactModule } from './safe-contact/safe-contact.module';
import { SearchModule } from './search/search.module';
import { SyncModule } from './sync/sync.module';
import { TellingsModule } from './tellings/tellings.module';
import { UnitsModule } from './units/units.module';
import { WaitingModule } from './waiting/waiting.module';
import { WordsModule } from './words/words.module';

/** All that answers over GraphQL; tests open these without the sockets of the live words. */
export const ROOMS: readonly Type[] = [
  AccessModule,
  AuditChainModule,
  IdentityModule,
  PlansModule,
  ParticipationModule,
  WordsModule,
  HistoryModule,
  TellingsModule,
  AppointmentsModule,
  CoordinatorsModule,
  DraftsModule,
  GoalsModule,
  MeasuresModule,
  ReviewsModule,
  MovingModule,
  NetworkModule,
  NoticesModule,
  CalendarModule,
  ReadLogModule,
  SafeContactModule,
  QuarantineModule,
  DataSubjectModule,
  ObjectionsModule,
  AttachmentsModule,
  WaitingModule,
  SearchModule,
  OwnEntriesModule,
  ConsentsModule,
  CasesModule,
  UnitsModule,
  MunicipalityModule,
  LogControlModule,
  RegisterModule,
];

@Module({})
export class AppModule {
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KernelModule.forRoot(config, clock),
        ...ROOMS,
        SyncModule,
        AuditWatch,
        JobWatch,
        GraphqlDoor.with([IdentityModule, AccessModule]),
      ],
    };
  }
}
