// Words that were never stored are gone after thirty days: looked for every hour.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock, TenantId } from '@samplan/domain';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';

const KEPT_MS = 30 * 24 * 3_600_000;

@Injectable()
export class UnstoredSweep {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many are gone */
  async run(): Promise<number> {
    const until = new Date(this.clock.now() - KEPT_MS);
    const tenants = await this.database.asAccount(null, (tx) => tx.query<{ id: TenantId }>('select id from tenant'));
    let gone = 0;
    for (const { id } of tenants)
      gone += await this.database.asSystem(
        id,
        'old-words-that-were-never-stored',
        async (tx) => (await tx.query('delete from unstored_words where at < $1 returning id', [until])).length,
      );
    return gone;
  }
}
