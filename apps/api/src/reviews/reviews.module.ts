// Looking at a plan together: when it is time, what is said and decided, and the next date.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { ResponsibilitiesModule } from '../responsibilities/responsibilities.module';
import { TellingsModule } from '../tellings/tellings.module';
import { WordsModule } from '../words/words.module';
import { DecideMeasure } from './commands/decide-measure';
import { EndReview } from './commands/end-review';
import { RemoveSaying } from './commands/remove-saying';
import { SayHowItGoes } from './commands/say-how-it-goes';
import { ReviewDatesRepository } from './dates.repository';
import { Reviews } from './in-sight';
import { ReviewDates } from './review-dates';
import { ReviewStates } from './review-states';
import { ReviewsRepository } from './reviews.repository';
import {
  ReviewsOfPlanResolver,
  ReviewsOfQuestionResolver,
  ReviewsOfSectionResolver,
  ReviewsResolver,
} from './reviews.resolver';

@Module({
  imports: [AccessModule, HistoryModule, ResponsibilitiesModule, TellingsModule, WordsModule],
  providers: [
    DecideMeasure,
    EndReview,
    RemoveSaying,
    ReviewDates,
    ReviewDatesRepository,
    ReviewStates,
    Reviews,
    ReviewsOfPlanResolver,
    ReviewsOfQuestionResolver,
    ReviewsOfSectionResolver,
    ReviewsRepository,
    ReviewsResolver,
    SayHowItGoes,
  ],
})
export class ReviewsModule {}
