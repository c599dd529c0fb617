// The words of sections: what other rooms of the house read, open and write them by.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { Jobs } from '../kernel/jobs';
import { CatchUp } from './catch-up';
import { DraftPen } from './draft-pen';
import { DraftsRepository } from './drafts.repository';
import { Openings } from './openings';
import { Pen } from './pen';
import { UnstoredSweep } from './unstored-sweep';
import { UnstoredWords } from './unstored-words';
import { WordsRepository } from './words.repository';

@Module({
  imports: [AccessModule],
  providers: [WordsRepository, CatchUp, Openings, Pen, DraftPen, DraftsRepository, UnstoredSweep, UnstoredWords],
  exports: [WordsRepository, Openings, Pen, DraftPen, DraftsRepository, UnstoredWords],
})
export class WordsModule {
  constructor(jobs: Jobs, old: UnstoredSweep) {
    jobs.add({ name: 'old-unstored-words', every: 'hour', run: () => old.run() });
  }
}
