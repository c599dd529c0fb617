// The doors of the calendar: one date for who is signed in, and a feed for whoever says its secret.
import { Controller, Get, Inject, Logger, Param, Req, Res } from '@nestjs/common';
import { parseId, today, type Clock } from '@samplan/domain';
import type { Request, Response } from 'express';
import { Access } from '../access/access';
import { FileDoor, found } from '../files/door';
import { Actors } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { pseudonymKey } from '../kernel/keys';
import { withoutContent } from '../kernel/without-content';
import { calendarOf } from './calendar';
import { hashOf } from './commands/open-calendar-feed';
import { FeedsRepository } from './feeds.repository';

const TYPE = 'text/calendar; charset=utf-8';
const SECRET = /^[\w-]{43}\.ics$/;

@Controller('calendar')
export class CalendarController {
  private readonly log = new Logger('calendar');
  private readonly door: FileDoor;
  private readonly key: Buffer;

  constructor(
    actors: Actors,
    private readonly access: Access,
    private readonly database: Database,
    private readonly feeds: FeedsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.door = new FileDoor(actors, config, this.log);
    this.key = pseudonymKey(config.keys);
  }

  @Get('review/:plan')
  async date(@Req() request: Request, @Res() response: Response, @Param('plan') asked: string): Promise<void> {
    await this.door.answer(request, response, async (actor) => {
      const plan = found(parseId<'plan'>(asked));
      await this.access.require(actor, 'see-plan', { plan });
      const on = found(await this.database.inTenant(actor, (tx) => this.feeds.dateOf(tx, plan)));
      const bytes = calendarOf([{ plan, on }], actor, this.key, this.now());
      this.door.send(response, { name: 'avtale.ics', type: TYPE, bytes });
    });
  }

  /** Whatever is wrong with the secret, or with whose it was, there is nothing here. */
  @Get('feed/:secret')
  async feed(@Res() response: Response, @Param('secret') said: string): Promise<void> {
    try {
      const bytes = await this.dates(said);
      response.setHeader('content-type', bytes ? TYPE : 'text/plain');
      response.status(bytes ? 200 : 404).end(bytes);
    } catch (problem) {
      this.log.warn('A feed waits.', withoutContent(problem));
      response.status(503).end();
    }
  }

  private async dates(said: string): Promise<Buffer | undefined> {
    if (!SECRET.test(said)) return undefined;
    const hash = hashOf(said.slice(0, -'.ics'.length));
    const feed = await this.database.asAccount(null, (tx) => this.feeds.find(tx, hash));
    if (!feed) return undefined;
    const { person } = feed;
    return this.database.inTenant(feed, async (tx) => {
      const language = await this.feeds.languageOf(tx, person);
      if (!language) return undefined;
      const dates = await this.feeds.dates(tx, person, today(this.clock));
      return calendarOf(dates, { person, language }, this.key, this.now());
    });
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
