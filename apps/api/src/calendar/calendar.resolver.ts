// The calendar in the schema: one line a method, the lock stands in the schema.
import { Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Problem } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Database } from '../kernel/database';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { CloseCalendarFeed } from './commands/close-calendar-feed';
import { OpenCalendarFeed, type CalendarFeed } from './commands/open-calendar-feed';
import { FeedsRepository } from './feeds.repository';

@Resolver('Me')
export class CalendarResolver {
  constructor(
    private readonly database: Database,
    private readonly feeds: FeedsRepository,
    private readonly opening: OpenCalendarFeed,
    private readonly closing: CloseCalendarFeed,
  ) {}

  @ResolveField('calendarFeedSince')
  since(@Context() { actor }: GraphqlContext): Promise<Date | null> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return this.database.inTenant(actor, (tx) => this.feeds.since(tx, actor.person));
  }

  @Mutation('openCalendarFeed')
  openCalendarFeed(@Context('permit') permit: Permit<'change-own-settings'>): Promise<CalendarFeed> {
    return this.opening.run(permit);
  }

  @Mutation('closeCalendarFeed')
  async closeCalendarFeed(@Context('permit') permit: Permit<'change-own-settings'>): Promise<boolean> {
    await this.closing.run(permit);
    return true;
  }
}
