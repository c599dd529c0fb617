// What a person may ask of what is kept about them: a copy of all of it, correction and deletion.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { IdentityModule } from '../identity/identity.module';
import { TellingsModule } from '../tellings/tellings.module';
import { WordsModule } from '../words/words.module';
import { AnswerDataRequest } from './commands/answer-data-request';
import { AskOfData } from './commands/ask-of-data';
import { ListDataRequests } from './commands/list-data-requests';
import { TakeOwnCopy } from './commands/take-own-copy';
import { Copies } from './copy/copies';
import { CopyController } from './copy.controller';
import { DataSubjectResolver } from './data-subject.resolver';
import { RequestsRepository } from './requests.repository';

@Module({
  imports: [AccessModule, IdentityModule, TellingsModule, WordsModule],
  controllers: [CopyController],
  providers: [
    AnswerDataRequest,
    AskOfData,
    Copies,
    DataSubjectResolver,
    ListDataRequests,
    RequestsRepository,
    TakeOwnCopy,
  ],
})
export class DataSubjectModule {}
