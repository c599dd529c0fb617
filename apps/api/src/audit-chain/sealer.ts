// Seals the log: what was committed is chained, in order, once, by one server of them all.
import { Inject, Injectable } from '@nestjs/common';
import { today } from '@samplan/domain';
import { CLOCK, type Clock } from '../kernel/clock';
import { CONFIG, type Config } from '../kernel/config';
import { Database } from '../kernel/database';
import { Endings } from '../kernel/endings';
import { pseudonymKey } from '../kernel/keys';
import { BEGINNING, link, refsOf } from './chain';
import { append, headOf, seeAllTenants, takeSeal, waiting, type Link } from './chain.repository';
import { appendHead, readHeads } from './heads';

const MOST = 2000;

@Injectable()
export class Sealer {
  private readonly key: Buffer;
  private headWrittenOn: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly endings: Endings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.key = pseudonymKey(config.keys);
  }

  /** Ends openings that are over and seals all that waits. @returns how many rows were sealed */
  async seal(): Promise<number> {
    let count = 0;
    for (;;) {
      const sealed = await this.batch();
      count += sealed;
      if (sealed < MOST) break;
    }
    await this.keepHead();
    return count;
  }

  private batch(): Promise<number> {
    return this.database.asAccount(null, async (tx) => {
      if (!(await takeSeal(tx))) return 0;
      await seeAllTenants(tx);
      await this.endings.sweep(tx);
      const rows = await waiting(tx, MOST);
      if (rows.length === 0) return 0;
      const head = await headOf(tx);
      let { n, hash } = { n: BigInt(head?.n ?? 0), hash: head?.hash ?? BEGINNING };
      const links = rows.map(({ row, now }): Link => {
        const seal = { n: `${++n}`, sealedAt: now, ...refsOf(this.key, row) };
        hash = link(hash, seal, row);
        return { ...seal, hash, audit: row.id };
      });
      await append(tx, links);
      return rows.length;
    });
  }

  /** Each server keeps its own: the first head it meets on a day, which holds all that was sealed before. */
  private async keepHead(): Promise<void> {
    const folder = this.config.auditHeads;
    const day = today(this.clock);
    if (!folder || this.headWrittenOn === day) return;
    const last = readHeads(folder).at(-1);
    if (typeof last !== 'object' || last.day !== day) {
      const head = await this.database.asAccount(null, headOf);
      if (!head) return;
      appendHead(folder, { day, n: head.n, hash: head.hash });
    }
    this.headWrittenOn = day;
  }
}
