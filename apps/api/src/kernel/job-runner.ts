// Wakes the jobs: a queue in the database for each, so that one server of all does it, and another where that one was killed.
import {
  Inject,
  Injectable,
  Logger,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { jobSlot, type Clock } from '@samplan/domain';
import { PgBoss } from 'pg-boss';
import { CLOCK } from './clock';
import { CONFIG, type Config } from './config';
import { Database } from './database';
import { Jobs, type Job } from './jobs';
import { withoutContent } from './without-content';

/** Seconds. A server that gave no sign of life for so long was killed, and its job is free again. */
const HEARTBEAT = 30;
/** Seconds. Nobody waits to the second for what is done by itself. */
const LOOK = { pollingIntervalSeconds: 5, heartbeatRefreshSeconds: 10 };
const QUEUE = {
  policy: 'exclusive',
  retryLimit: 0,
  heartbeatSeconds: HEARTBEAT,
  expireInSeconds: 3600,
  deleteAfterSeconds: 600,
} as const;
const AGAIN_MS = 10_000;
/** What is under way is given so long to end; what is not done then is done by the next server. */
const STOP_MS = 5_000;

@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly boss: PgBoss;
  private starting: Promise<void> | undefined;
  private again: NodeJS.Timeout | undefined;
  /** The worker of each job. */
  private readonly workers = new Map<string, string>();
  private isOver = false;
  private isAiling = false;

  constructor(
    private readonly jobs: Jobs,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) { databaseUrl }: Config,
  ) {
    this.boss = new PgBoss({
      connectionString: databaseUrl,
      options: '-c role=samplan_app',
      schema: 'jobs',
      createSchema: false,
      max: 2,
      cronMonitorIntervalSeconds: 15,
    });
    this.boss.on('error', (problem) => this.ails(problem));
  }

  onApplicationBootstrap(): void {
    this.starting = this.start();
  }

  /** Jobs under way come to their end; nothing new begins. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.again);
    await this.starting;
    const over = Promise.all(this.jobs.all.map(({ name }) => this.boss.offWork(name)));
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([over, new Promise((late) => (timer = setTimeout(late, STOP_MS)))]).catch(() => undefined);
    clearTimeout(timer);
    await this.boss.stop({ graceful: false }).catch(() => undefined);
  }

  /** Does now what is due, at one of the servers; a demo and tests do not wait for the minute. */
  async wake(): Promise<void> {
    await this.starting;
    for (const { name } of this.jobs.all) await this.boss.send(name);
    for (const worker of this.workers.values()) this.boss.notifyWorker(worker);
  }

  /** The queues are there, and woken once: what a night without a server left is done. */
  private async start(): Promise<void> {
    try {
      await this.boss.start();
      for (const job of this.jobs.all.filter(({ name }) => !this.workers.has(name))) {
        if (this.isOver) return;
        await this.boss.createQueue(job.name, QUEUE);
        await this.boss.schedule(job.name, '* * * * *');
        await this.boss.send(job.name);
        this.workers.set(job.name, await this.boss.work(job.name, LOOK, () => this.run(job)));
      }
    } catch (problem) {
      this.ails(problem);
      if (!this.isOver) this.again = setTimeout(() => (this.starting = this.start()), AGAIN_MS).unref();
    }
  }

  /** Does a job where it is due, and keeps that it was done only when it was, to its end. */
  private async run(job: Job): Promise<void> {
    const slot = jobSlot(job.every, this.clock.now());
    if (job.every !== 'minute' && (await this.doneIn(job)) === slot) return;
    try {
      await job.run();
      if (job.every !== 'minute') await this.keep(job, slot);
      this.isAiling = false;
    } catch (problem) {
      // Not passed on: the queue would keep its message, which may repeat what was to be stored.
      this.log.warn(`${job.name} waits.`, withoutContent(problem));
    }
  }

  private async doneIn({ name }: Job): Promise<string | undefined> {
    const [row] = await this.database.asAccount(null, (tx) =>
      tx.query<{ slot: string }>('select slot from job_done where job = $1', [name]),
    );
    return row?.slot;
  }

  private async keep({ name }: Job, slot: string): Promise<void> {
    await this.database.asAccount(null, (tx) =>
      tx.query(
        'insert into job_done (job, slot) values ($1, $2) on conflict (job) do update set slot = excluded.slot',
        [name, slot],
      ),
    );
  }

  /** A database that is away is told of once, not at each look. */
  private ails(problem: unknown): void {
    if (!this.isAiling) this.log.warn('What is done by itself waits.', withoutContent(problem));
    this.isAiling = true;
  }
}

@Module({ providers: [JobRunner] })
export class JobWatch {}
