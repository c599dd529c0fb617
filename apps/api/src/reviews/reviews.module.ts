// Looking at a plan together: when it is time, what is said and decided, and the next date.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { TellingsModule } from '../tellings/tellings.module';
import { ReviewDatesRepository } from './dates.repository';
import { ReviewDates } from './review-dates';
import { ReviewStates } from './review-states';
import { ReviewsOfPlanResolver } from './reviews.resolver';

@Module({
  imports: [AccessModule, TellingsModule],
  providers: [ReviewDates, ReviewDatesRepository, ReviewStates, ReviewsOfPlanResolver],
})
export class ReviewsModule {}
