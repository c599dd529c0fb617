// Ends the address of somebody's calendar program: from the next look on there is nothing.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { FeedsRepository } from '../feeds.repository';

@Injectable()
export class CloseCalendarFeed {
  constructor(
    private readonly database: Database,
    private readonly feeds: FeedsRepository,
    private readonly audit: Audit,
  ) {}

  async run({ actor, hat, rule }: Permit<'change-own-settings'>): Promise<void> {
    await this.database.inTenant(actor, async (tx) => {
      await this.feeds.close(tx, actor.person);
      await this.audit.record(tx, { actor, hat, rule, action: 'close-calendar-feed' });
    });
  }
}
