// "Hvem har sett planen min": the owner reads who opened what, when, and why they could.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { IdentityModule } from '../identity/identity.module';
import { TellingsModule } from '../tellings/tellings.module';
import { AnswerReaderQuestion } from './commands/answer-reader-question';
import { AskMunicipality } from './commands/ask-municipality';
import { AskReader } from './commands/ask-reader';
import { ExportReadLog } from './commands/export-read-log';
import { RecordPrint } from './commands/record-print';
import { ReadLog } from './read-log';
import { ReadLogController } from './read-log.controller';
import { ReadLogRepository } from './read-log.repository';
import { WonderResolver, ReadLogResolver } from './read-log.resolver';

@Module({
  imports: [AccessModule, IdentityModule, TellingsModule],
  controllers: [ReadLogController],
  providers: [
    AnswerReaderQuestion,
    AskMunicipality,
    AskReader,
    ExportReadLog,
    ReadLog,
    WonderResolver,
    RecordPrint,
    ReadLogRepository,
    ReadLogResolver,
  ],
})
export class ReadLogModule {}
