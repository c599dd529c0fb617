// After a start: projections that a crash left behind their log are made again, a section at a time.
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { TenantId } from '@samplan/domain';
import { Database, type Tx } from '../kernel/database';
import { WordsRepository } from './words.repository';

/** Longer than a row is left to its room, should another instance be writing. */
const AFTER_MS = 1500;

@Injectable()
export class CatchUp implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(CatchUp.name);
  private timer: NodeJS.Timeout | undefined;
  private isOver = false;

  constructor(
    private readonly database: Database,
    private readonly words: WordsRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => {
      this.run().catch(() => this.log.warn('Projections that are behind their log are made again when they are read.'));
    }, AFTER_MS).unref();
  }

  onModuleDestroy(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  /** @returns how many were behind */
  async run(): Promise<number> {
    const tenants = await this.database.asAccount(null, (tx) => tx.query<{ id: TenantId }>('select id from tenant'));
    let count = 0;
    for (const { id } of tenants) {
      for (const section of await this.asSystem(id, (tx) => this.words.behind(tx))) {
        if (this.isOver) return count;
        await this.asSystem(id, (tx) => this.words.wordsOf(tx, [section]));
        count++;
      }
    }
    return count;
  }

  private asSystem<T>(tenant: TenantId, run: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.asSystem(tenant, 'stored-words-of-today', run);
  }
}
