// Openings that last as long as a socket: kept going while it is open, and ended with it.
import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { closeCodes } from '@samplan/sync/server';
import { Endings } from '../kernel/endings';
import { Engine } from './engine';
import type { OpenSocket } from './sockets';

const TELL_MS = 60_000;

@Injectable()
export class LiveOpenings implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('Audit');
  private readonly under = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly endings: Endings,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => this.keep(this.goOn()), TELL_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** @param code with which the server closed it, if it did */
  closed({ visitor, opening }: OpenSocket, code: number | undefined): void {
    const isShutOut = code === closeCodes.revoked || code === closeCodes.session;
    this.keep(this.endings.socketClosed(visitor.who.tenant, opening, isShutOut));
  }

  /** Once all ends that are under way are written. */
  async settle(): Promise<void> {
    await Promise.all(this.under);
  }

  private async goOn(): Promise<void> {
    const sockets = this.engine.sockets.all();
    if (sockets.length === 0) return;
    const tenants = new Set(sockets.map(({ visitor }) => visitor.who.tenant));
    await this.endings.goOn(
      [...tenants],
      sockets.map(({ opening }) => opening),
    );
  }

  /** What fails now is ended by the sweep, since nobody tells of it any more. */
  private keep(act: Promise<void>): void {
    const one = act
      .catch(() => this.log.warn('The end of an opening is written later.'))
      .finally(() => this.under.delete(one));
    this.under.add(one);
  }
}
