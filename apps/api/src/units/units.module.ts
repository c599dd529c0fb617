// Units and people: who works where and until when, who leads, and who holds a role in the municipality.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { IdentityModule } from '../identity/identity.module';
import { Jobs } from '../kernel/jobs';
import { TellingsModule } from '../tellings/tellings.module';
import { AddMember } from './commands/add-member';
import { AddUnit } from './commands/add-unit';
import { Closing } from './closing';
import { ClosingRepository } from './closing.repository';
import { ChangeUnit } from './commands/change-unit';
import { CloseUnit } from './commands/close-unit';
import { ConfirmMembers } from './commands/confirm-members';
import { EndMembership } from './commands/end-membership';
import { ExportPeople } from './commands/export-people';
import { FindColleagues } from './commands/find-colleagues';
import { GiveRole } from './commands/give-role';
import { ImportPeople } from './commands/import-people';
import { ReopenUnit } from './commands/reopen-unit';
import { TakeRole } from './commands/take-role';
import { Holding } from './holding';
import { Lapses } from './lapses';
import { LeftBehind } from './left-behind';
import { LeftBehindRepository } from './left-behind.repository';
import { MembersRepository } from './members.repository';
import { Units } from './units';
import { UnitsRepository } from './units.repository';
import { LeadingResolver, ManagingResolver } from './units.resolver';

@Module({
  imports: [AccessModule, HistoryModule, IdentityModule, TellingsModule],
  providers: [
    AddMember,
    AddUnit,
    ChangeUnit,
    CloseUnit,
    Closing,
    ClosingRepository,
    ConfirmMembers,
    EndMembership,
    ExportPeople,
    FindColleagues,
    GiveRole,
    Holding,
    ImportPeople,
    Lapses,
    LeadingResolver,
    LeftBehind,
    LeftBehindRepository,
    ManagingResolver,
    MembersRepository,
    ReopenUnit,
    TakeRole,
    Units,
    UnitsRepository,
  ],
})
export class UnitsModule {
  constructor(jobs: Jobs, lapses: Lapses) {
    jobs.add({ name: 'lapsed-places', every: 'minute', run: () => lapses.sweep() });
  }
}
