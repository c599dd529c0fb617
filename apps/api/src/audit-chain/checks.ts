// The log gone through while the server runs, and what was found kept for the log controllers.
import { Inject, Injectable, Logger } from '@nestjs/common';
import { today } from '@samplan/domain';
import { CLOCK, type Clock } from '../kernel/clock';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { pseudonymKey } from '../kernel/keys';
import { seeAllTenants } from './chain.repository';
import { readHeads } from './heads';
import { verify, type Verdict } from './verify';

@Injectable()
export class Checks {
  private readonly log = new Logger('Audit');
  private running: Promise<Verdict> | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One at a time: who asks meanwhile is answered by the one under way. */
  run(): Promise<Verdict> {
    this.running ??= this.check().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Once a day, by whichever server comes first. */
  async daily(): Promise<void> {
    const isDone = await this.database.asAccount(null, async (tx) => {
      await seeAllTenants(tx);
      const rows = await tx.query(
        `select from audit_check where at >= ($1::date)::timestamp at time zone 'Europe/Oslo' limit 1`,
        [today(this.clock)],
      );
      return rows.length > 0;
    });
    if (!isDone) await this.run();
  }

  private async check(): Promise<Verdict> {
    const { auditHeads, keys } = this.config;
    const verdict = await verify(
      (ask) => this.database.asAccount(null, ask),
      pseudonymKey(keys),
      auditHeads ? readHeads(auditHeads) : [],
    );
    await this.database.asAccount(null, async (tx) => {
      await seeAllTenants(tx);
      await tx.query('insert into audit_check (tenant_id, at, sealed, findings) select id, $1, $2, $3 from tenant', [
        new Date(this.clock.now()),
        verdict.sealed,
        verdict.findings.length,
      ]);
    });
    if (verdict.findings.length > 0)
      this.log.error(`The log is not whole (${verdict.findings.length}): npm run audit:verify tells what.`);
    return verdict;
  }
}
