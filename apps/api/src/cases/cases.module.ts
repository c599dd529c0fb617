// Reports of need, from the day that they come until they are answered.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { AppointmentsModule } from '../appointments/appointments.module';
import { BeginningsModule } from '../beginnings/beginnings.module';
import { IdentityModule } from '../identity/identity.module';
import { TellingsModule } from '../tellings/tellings.module';
import { Cases } from './cases';
import { CasesRepository } from './cases.repository';
import { CasesResolver, OwnCaseResolver } from './cases.resolver';
import { AddCaseNote } from './commands/add-case-note';
import { DecideCase } from './commands/decide-case';
import { DelayCase } from './commands/delay-case';
import { EnterNeed } from './commands/enter-need';
import { HandCase } from './commands/hand-case';
import { JoinCase } from './commands/join-case';
import { NoteElsewhere } from './commands/note-elsewhere';
import { ReportNeed } from './commands/report-need';
import { SeekCoordinator } from './commands/seek-coordinator';
import { SeeCase } from './commands/see-case';
import { WriteCaseDraft } from './commands/write-case-draft';
import { WriteWish } from './commands/write-wish';
import { DraftsRepository } from './drafts.repository';
import { Holding } from './holding';
import { KeepingRepository } from './keeping.repository';
import { Letters } from './letters';
import { Reporting } from './reporting';
import { ReportsResolver } from './reports.resolver';

@Module({
  imports: [AccessModule, AppointmentsModule, BeginningsModule, IdentityModule, TellingsModule],
  providers: [
    AddCaseNote,
    Cases,
    CasesRepository,
    CasesResolver,
    DecideCase,
    DelayCase,
    DraftsRepository,
    EnterNeed,
    HandCase,
    Holding,
    JoinCase,
    KeepingRepository,
    Letters,
    NoteElsewhere,
    OwnCaseResolver,
    ReportNeed,
    Reporting,
    ReportsResolver,
    SeeCase,
    SeekCoordinator,
    WriteCaseDraft,
    WriteWish,
  ],
})
export class CasesModule {}
