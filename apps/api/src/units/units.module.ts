// Units and people: who works where and until when, who leads, and who holds a role in the municipality.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { IdentityModule } from '../identity/identity.module';
import { AddMember } from './commands/add-member';
import { AddUnit } from './commands/add-unit';
import { ChangeUnit } from './commands/change-unit';
import { ConfirmMembers } from './commands/confirm-members';
import { EndMembership } from './commands/end-membership';
import { ExportPeople } from './commands/export-people';
import { FindColleagues } from './commands/find-colleagues';
import { GiveRole } from './commands/give-role';
import { ImportPeople } from './commands/import-people';
import { TakeRole } from './commands/take-role';
import { Holding } from './holding';
import { MembersRepository } from './members.repository';
import { Units } from './units';
import { UnitsRepository } from './units.repository';
import { LeadingResolver, ManagingResolver } from './units.resolver';

@Module({
  imports: [AccessModule, IdentityModule],
  providers: [
    AddMember,
    AddUnit,
    ChangeUnit,
    ConfirmMembers,
    EndMembership,
    ExportPeople,
    FindColleagues,
    GiveRole,
    Holding,
    ImportPeople,
    LeadingResolver,
    ManagingResolver,
    MembersRepository,
    TakeRole,
    Units,
    UnitsRepository,
  ],
})
export class UnitsModule {}
