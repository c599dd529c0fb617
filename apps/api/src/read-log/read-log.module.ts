// "Hvem har sett planen min": the owner reads who opened what, when, and why they could.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { AskMunicipality } from './commands/ask-municipality';
import { RecordPrint } from './commands/record-print';
import { ReadLog } from './read-log';
import { ReadLogRepository } from './read-log.repository';
import { PrintResolver, ReadLogResolver } from './read-log.resolver';

@Module({
  imports: [AccessModule],
  providers: [AskMunicipality, ReadLog, PrintResolver, RecordPrint, ReadLogRepository, ReadLogResolver],
})
export class ReadLogModule {}
