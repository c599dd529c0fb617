// Words that were not stored, for whoever wrote them.
import { Module } from '@nestjs/common';
import { WordsModule } from '../words/words.module';
import { ForgetUnstored } from './commands/forget-unstored';
import { KeepUnstored } from './commands/keep-unstored';
import { QuarantineResolver } from './quarantine.resolver';

@Module({ imports: [WordsModule], providers: [ForgetUnstored, KeepUnstored, QuarantineResolver] })
export class QuarantineModule {}
