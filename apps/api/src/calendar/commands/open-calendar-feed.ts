// Makes an address for somebody's calendar program, with a secret that is told once; an earlier one ends with it.
import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { CONFIG, type Config } from '../../kernel/config';
import { Database } from '../../kernel/database';
import { FeedsRepository } from '../feeds.repository';

export interface CalendarFeed {
  readonly address: string;
  readonly since: Date;
}

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

@Injectable()
export class OpenCalendarFeed {
  constructor(
    private readonly database: Database,
    private readonly feeds: FeedsRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run({ actor, hat, rule }: Permit<'change-own-settings'>): Promise<CalendarFeed> {
    const secret = randomBytes(32).toString('base64url');
    const since = new Date(this.clock.now());
    await this.database.inTenant(actor, async (tx) => {
      await this.feeds.open(tx, actor, hashOf(secret), since);
      await this.audit.record(tx, { actor, hat, rule, action: 'open-calendar-feed' });
    });
    return { address: `${this.config.baseUrl}/calendar/feed/${secret}.ics`, since };
  }
}
