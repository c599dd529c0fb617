// Measures, and who answers for them.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { HistoryModule } from '../history/history.module';
import { ResponsibilitiesModule } from '../responsibilities/responsibilities.module';
import { TellingsModule } from '../tellings/tellings.module';
import { WordsModule } from '../words/words.module';
import { Boards } from './board';
import { AddMeasure } from './commands/add-measure';
import { AnswerResponsibility } from './commands/answer-responsibility';
import { AskResponsibility } from './commands/ask-responsibility';
import { ChangeHelper } from './commands/change-helper';
import { ChangeMeasure } from './commands/change-measure';
import { EndResponsibility } from './commands/end-responsibility';
import { RemindAsked } from './commands/remind-asked';
import { OrderMeasures } from './commands/order-measures';
import { TalkResponsibility } from './commands/talk-responsibility';
import { MeasureFactsRepository } from './facts.repository';
import { Measures } from './in-sight';
import { MeasureResolver } from './measure.resolver';
import { MeasuresOfSectionResolver, MeasuresResolver } from './measures.resolver';
import { Questions } from './questions';
import { ResponsibilitiesResolver } from './responsibilities.resolver';
import { ResponsibilityResolver } from './responsibility.resolver';

@Module({
  imports: [AccessModule, HistoryModule, ResponsibilitiesModule, TellingsModule, WordsModule],
  providers: [
    AddMeasure,
    AnswerResponsibility,
    AskResponsibility,
    Boards,
    ChangeHelper,
    ChangeMeasure,
    EndResponsibility,
    RemindAsked,
    MeasureFactsRepository,
    MeasureResolver,
    Measures,
    MeasuresOfSectionResolver,
    MeasuresResolver,
    OrderMeasures,
    Questions,
    ResponsibilitiesResolver,
    ResponsibilityResolver,
    TalkResponsibility,
  ],
})
export class MeasuresModule {}
