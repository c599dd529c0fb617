// What was changed in a plan.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { WordsModule } from '../words/words.module';
import { Changes } from './changes';
import { History } from './history';
import { HistoryRepository } from './history.repository';
import { FactChangeResolver, HistoryOfPlanResolver } from './history.resolver';
import { Traces } from './traces';

@Module({
  imports: [AccessModule, WordsModule],
  providers: [Changes, FactChangeResolver, History, HistoryOfPlanResolver, HistoryRepository, Traces],
  exports: [History, Traces],
})
export class HistoryModule {}
