// Is the process up, and can it serve? For whoever watches over the installation.
import { Controller, Get, HttpCode, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Bell } from './bell';
import { Database } from './database';

@Controller()
export class HealthController {
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
    const database = await this.database
      .asAccount(null, (tx) => tx.query('select 1'))
      .then(
        () => true,
        () => false,
      );
    const isReady = database && this.bell.isConnected;
    response
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? 'ready' : 'not-ready', database, bell: this.bell.isConnected });
  }
}
