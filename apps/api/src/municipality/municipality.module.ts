// What a municipality sets for itself.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { SetDeadline } from './commands/set-deadline';
import { SetLadder } from './commands/set-ladder';
import { SetLetter } from './commands/set-letter';
import { SetNoticeHours } from './commands/set-notice-hours';
import { SetTemplate } from './commands/set-template';
import { SetUrgentNumber } from './commands/set-urgent-number';
import { MunicipalityResolver } from './municipality.resolver';
import { Settings } from './settings';
import { SettingsRepository } from './settings.repository';

@Module({
  imports: [AccessModule],
  providers: [
    MunicipalityResolver,
    SetDeadline,
    SetLadder,
    SetLetter,
    SetNoticeHours,
    SetTemplate,
    SetUrgentNumber,
    Settings,
    SettingsRepository,
  ],
})
export class MunicipalityModule {}
