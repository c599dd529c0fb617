// Is the process up, and can it serve? For whoever watches over the installation.
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Bell } from './bell';
import { Database } from './database';

const PATIENCE_MS = 1500;
/** After this a question that got no answer is given up, and another asked. */
const FORGET_MS = 10_000;

@Controller()
export class HealthController {
  /** One question at a time: a database that hangs would hold a connection for each. */
  private asking: Promise<boolean> | undefined;

  constructor(
    private readonly database: Database,
    private readonly bell: Bell,
  ) {}

  @Get('healthz')
  @HttpCode(200)
  health() {
    return { status: 'up' };
  }

  /** Ready is: migrated (nothing listens before), the database answers, and the bell is heard. */
  @Get('readyz')
  async ready(@Res() response: Response) {
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    const database = await Promise.race([this.asking, sleep(PATIENCE_MS, false, { ref: false })]);
    const isReady = database && this.bell.isConnected;
    response
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ready' : 'not-ready', database, bell: this.bell.isConnected });
  }

  private ask(): Promise<boolean> {
    const answer = this.database
      .asAccount(null, (tx) => tx.query('select 1'))
      .then(
        () => true,
        () => false,
      );
    return Promise.race([answer, sleep(FORGET_MS, false, { ref: false })]);
  }
}
