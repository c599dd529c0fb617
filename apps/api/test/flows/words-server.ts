// The doors of words alone, on real access, sessions and PostgreSQL: started in process, or as a process to be killed.
import 'reflect-metadata';
import { createServer, type Server } from 'node:http';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Clock } from '@samplan/domain';
import type { Limits } from '@samplan/sync/server';
import { Sessions } from '../../src/identity/sessions';
import { Access } from '../../src/access/access';
import { FactsRepository } from '../../src/access/facts.repository';
import { Leases } from '../../src/access/leases';
import type { Config } from '../../src/kernel/config';
import { KernelModule } from '../../src/kernel/kernel.module';
import { UpgradeRouter } from '../../src/kernel/upgrade';
import { AdmissionDesk } from '../../src/sync/admission';
import { Engine } from '../../src/sync/engine';
import { Gateway } from '../../src/sync/gateway';
import { LiveOpenings } from '../../src/sync/live-openings';
import { Revocations } from '../../src/sync/revocations';
import { CatchUp } from '../../src/words/catch-up';
import { Pen } from '../../src/words/pen';
import { UnstoredWords } from '../../src/words/unstored-words';
import { WordsRepository } from '../../src/words/words.repository';

export interface WordsServer {
  readonly port: number;
  readonly url: string;
  readonly app: INestApplicationContext;
  stop(): Promise<void>;
}

export interface WordsServerOptions {
  readonly databaseUrl: string;
  readonly limits?: Partial<Limits>;
  readonly socketsPerSession?: number;
  readonly port?: number;
  /** That of the wall unless told. */
  readonly clock?: Clock;
}

export async function startWordsServer({
  databaseUrl,
  limits,
  socketsPerSession = 40,
  port = 0,
  clock,
}: WordsServerOptions): Promise<WordsServer> {
  const config: Config = {
    demo: false,
    production: false,
    baseUrl: 'http://localhost:3000',
    host: '127.0.0.1',
    port,
    databaseUrl,
    webRoot: '',
    issuers: [],
    keys: { pidHash: Buffer.alloc(32), encryption: { current: 1, byId: new Map([[1, Buffer.alloc(32)]]) } },
    session: { idleMs: 1_800_000, absoluteMs: 28_800_000, noticeMs: 120_000 },
    sync: { ...limits, measuring: true, socketsPerSession },
  };
  const doors = [
    Sessions,
    Access,
    Leases,
    FactsRepository,
    WordsRepository,
    Pen,
    UnstoredWords,
    CatchUp,
    Engine,
    AdmissionDesk,
    LiveOpenings,
    Revocations,
    Gateway,
  ];
  @Module({ imports: [KernelModule.forRoot(config, clock)], providers: doors })
  class WordsOnly {}
  const app = await NestFactory.createApplicationContext(WordsOnly, {
    logger: process.env['SAMPLAN_TEST_LOG'] ? ['warn', 'error'] : false,
  });
  const server: Server = createServer((_request, response) => response.writeHead(404).end());
  app.get(UpgradeRouter).listen(server);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = server.address();
  const given = typeof address === 'object' && address ? address.port : port;
  return {
    port: given,
    url: `ws://127.0.0.1:${given}`,
    app,
    stop: async () => {
      const closed = new Promise((done) => server.close(done));
      await app.close();
      await closed;
    },
  };
}
