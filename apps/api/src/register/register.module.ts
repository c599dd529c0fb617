// The register of plans, for the coordinating unit: who has one, how it stands, and no word of it.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { ExportOverview } from './commands/export-overview';
import { ExportRegistration } from './commands/export-registration';
import { RegisterOverview } from './overview';
import { OverviewRepository } from './overview.repository';
import { Register } from './register';
import { RegisterRepository } from './register.repository';
import { RegisterResolver } from './register.resolver';

@Module({
  imports: [AccessModule],
  providers: [
    ExportOverview,
    ExportRegistration,
    OverviewRepository,
    Register,
    RegisterOverview,
    RegisterRepository,
    RegisterResolver,
  ],
})
export class RegisterModule {}
