// The words of sections: what other rooms of the house read, open and write them by.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { CatchUp } from './catch-up';
import { Openings } from './openings';
import { Pen } from './pen';
import { WordsRepository } from './words.repository';

@Module({
  imports: [AccessModule],
  providers: [WordsRepository, CatchUp, Openings, Pen],
  exports: [WordsRepository, Openings, Pen],
})
export class WordsModule {}
