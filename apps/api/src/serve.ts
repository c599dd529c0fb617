// Puts the server together and starts it: one port for pages, GraphQL, sockets and sign-in; stops in good order.
import 'reflect-metadata';
import { createServer } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Clock } from '@samplan/domain';
import type { Express } from 'express';
import { AppModule } from './app.module';
import type { Config } from './kernel/config';
import { migrate } from './kernel/migrate';
import { demandOwnPages, securityHeaders } from './kernel/security';
import { codeOf, StartProblem } from './kernel/start-problem';
import { serveWeb } from './kernel/static';
import { UpgradeRouter } from './kernel/upgrade';

/** What an entry adds to the server. */
export interface Parts {
  /** Routes that come before all others. */
  readonly mount?: (app: Express, server: NestExpressApplication) => Promise<void> | void;
  /** Runs after the server has stopped, such as ending a database that was started for it. */
  readonly after?: () => Promise<void>;
  readonly clock?: Clock;
}

export interface Running {
  readonly app: NestExpressApplication;
  /** Lets go of everything; a second call waits for the first. */
  close(): Promise<void>;
}

/** @throws StartProblem in one sentence */
export async function serve(config: Config, { mount, after, clock }: Parts = {}): Promise<Running> {
  await migrate(config.databaseUrl);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, clock), {
    logger: ['warn', 'error'],
    abortOnError: false,
    forceCloseConnections: true,
  });
  const express: Express = app.getHttpAdapter().getInstance();
  express.disable('x-powered-by');
  app.use(securityHeaders(config), demandOwnPages(config));
  await mount?.(express, app);
  serveWeb(express, config.webRoot);
  await app.init();
  app.get(UpgradeRouter).listen(app.getHttpServer());
  try {
    await app.listen(config.port, config.host);
  } catch (problem) {
    await app.close();
    throw portProblem(problem, config.port);
  }
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await app.close();
    await after?.();
  };
  return { app, close: () => (closing ??= close()) };
}

/** @throws StartProblem where the port is taken, before anything else has been started for nothing */
export function demandFreePort(port: number, host: string): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', (problem) => taken(portProblem(problem, port)));
    probe.listen(port, host, () => probe.close(() => free()));
  });
}

function portProblem(problem: unknown, port: number): unknown {
  if (codeOf(problem) === 'EADDRINUSE')
    return new StartProblem(`Port ${port} is taken by another program: name another with --port or PORT.`);
  if (codeOf(problem) === 'EACCES') return new StartProblem(`Port ${port} may not be used by this account.`);
  return problem;
}
