// Dates in somebody's own calendar.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { IdentityModule } from '../identity/identity.module';
import { CalendarController } from './calendar.controller';
import { CalendarResolver } from './calendar.resolver';
import { CloseCalendarFeed } from './commands/close-calendar-feed';
import { OpenCalendarFeed } from './commands/open-calendar-feed';
import { FeedsRepository } from './feeds.repository';

@Module({
  imports: [AccessModule, IdentityModule],
  controllers: [CalendarController],
  providers: [CalendarResolver, CloseCalendarFeed, FeedsRepository, OpenCalendarFeed],
})
export class CalendarModule {}
