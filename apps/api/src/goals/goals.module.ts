// Goals of sections.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { WordsModule } from '../words/words.module';
import { AddGoal } from './commands/add-goal';
import { ChangeGoal } from './commands/change-goal';
import { EndGoal } from './commands/end-goal';
import { OrderGoals } from './commands/order-goals';
import { StarGoal } from './commands/star-goal';
import { GoalResolver } from './goal.resolver';
import { Goals } from './goals';
import { GoalsRepository } from './goals.repository';
import { GoalsOfSectionResolver, GoalsResolver } from './goals.resolver';

@Module({
  imports: [AccessModule, HistoryModule, WordsModule],
  providers: [
    AddGoal,
    ChangeGoal,
    EndGoal,
    GoalResolver,
    Goals,
    GoalsOfSectionResolver,
    GoalsRepository,
    GoalsResolver,
    OrderGoals,
    StarGoal,
  ],
})
export class GoalsModule {}
