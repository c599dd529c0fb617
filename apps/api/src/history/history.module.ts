// What was changed in a plan.
import { Module } from '@nestjs/common';
import { History } from './history';
import { HistoryOfPlanResolver } from './history.resolver';

@Module({ providers: [HistoryOfPlanResolver, History], exports: [History] })
export class HistoryModule {}
