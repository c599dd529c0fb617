// Seals the log each second while the server runs, and goes through it once a day.
import {
  Inject,
  Injectable,
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CONFIG, type Config } from '../kernel/config';
import { withoutContent } from '../kernel/without-content';
import { AuditChainModule } from './audit-chain.module';
import { Checks } from './checks';
import { Sealer } from './sealer';

const SEAL_MS = 1000;
const CHECK_MS = 10 * 60_000;
/** Once what was logged before the start is sealed. */
const FIRST_CHECK_MS = 10_000;

@Injectable()
export class Watch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Audit');
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly under = new Set<Promise<void>>();
  private isOver = false;

  constructor(
    private readonly sealer: Sealer,
    private readonly checks: Checks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.auditHeads)
      this.log.warn('SAMPLAN_AUDIT_HEADS names no folder: the log is sealed, but its heads are kept nowhere else.');
    this.again('seal', SEAL_MS, () => this.sealer.seal());
    this.again('check', CHECK_MS, () => this.checks.daily(), FIRST_CHECK_MS);
  }

  /** What was logged until now is sealed before the server is gone; sockets that close later wait for the next start. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    await Promise.all(this.under);
    await this.sealer.seal().catch(() => undefined);
  }

  private again(name: string, ms: number, act: () => Promise<unknown>, first = ms): void {
    const timer = setTimeout(() => {
      const one = act()
        .then(() => undefined)
        .catch((problem: unknown) => this.log.warn(`The log waits (${name}).`, withoutContent(problem)))
        .finally(() => {
          this.under.delete(one);
          if (!this.isOver) this.again(name, ms, act);
        });
      this.under.add(one);
    }, first).unref();
    this.timers.set(name, timer);
  }
}

@Module({ imports: [AuditChainModule], providers: [Watch] })
export class AuditWatch {}
