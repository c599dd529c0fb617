// What the owner disagrees with, and what is taken out.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { WordsModule } from '../words/words.module';
import { Disagree } from './commands/disagree';
import { PutBack } from './commands/put-back';
import { RemoveDisagreement } from './commands/remove-disagreement';
import { TakeOut } from './commands/take-out';
import { Objections } from './objections';
import { ObjectionsRepository } from './objections.repository';
import { ObjectionsOfSectionResolver, ObjectionsResolver } from './objections.resolver';

@Module({
  imports: [AccessModule, HistoryModule, WordsModule],
  providers: [
    Disagree,
    Objections,
    ObjectionsOfSectionResolver,
    ObjectionsRepository,
    ObjectionsResolver,
    PutBack,
    RemoveDisagreement,
    TakeOut,
  ],
})
export class ObjectionsModule {}
