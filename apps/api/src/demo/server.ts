// Starts a demo on its data folder: holds the folder, brings up its database, seeds it, serves.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import { identity, say } from '@samplan/wording';
import { municipalities, organisations } from '@samplan/testing';
import { holdFolder, isMarked, writePrivate } from '../embedded/folder';
import { startEmbedded } from '../embedded/postgres';
import { environment, readShared, type Config, type IssuerConfig } from '../kernel/config';
import { Database } from '../kernel/database';
import { newKeyFile, parseKeys, type Keys } from '../kernel/keys';
import { migrate } from '../kernel/migrate';
import { StartProblem } from '../kernel/start-problem';
import { demandFreePort, serve, type Running } from '../serve';
import { CONNECTION } from './connection';
import { mountIssuer } from './issuer';
import { mountMailbox } from './mailbox';
import { seedDemo } from './seed';
import { clockFrom } from './shifted-clock';

/** The log's daily heads, beside the database and outside it. */
export const HEADS = 'audit-heads';
/** What would have been sent; stories look through it. */
export const MAILBOX = 'mailbox';
const HOST = '127.0.0.1';

/**
 * @param now in ISO 8601: the law's clock goes on from there once the server is up; only a demo's can be set
 * @throws StartProblem in one sentence
 */
export async function demoServer(folder: string, port: number, builtWeb: string, now?: string): Promise<Running> {
  const clock = now === undefined ? undefined : clockFrom(now);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartProblem('The port must be a whole number between 1 and 65535.');
  const baseUrl = `http://localhost:${port}`;
  // A start that is refused leaves nothing in a new folder; on a demo's folder the one who holds it is named first.
  if (!isMarked(folder)) await demandFreePort(port, HOST);
  const held = holdFolder(folder, baseUrl);
  const undo: (() => Promise<void> | void)[] = [held.release];
  const after = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await demandFreePort(port, HOST);
    const databaseUrl = await database(held.path, undo);
    const keys = keysIn(held.path);
    const config = {
      ...demoConfig({ baseUrl, port, databaseUrl, keys, builtWeb }),
      auditHeads: join(held.path, HEADS),
      notices: { folder: join(held.path, MAILBOX) },
    };
    await prepare(config);
    undo.push(() => rmSync(join(held.path, CONNECTION), { force: true }));
    writePrivate(join(held.path, CONNECTION), JSON.stringify({ databaseUrl, baseUrl }));
    const mount = (app: Express, server: NestExpressApplication) => {
      mountDemo(app, config, held.path);
      mountMailbox(app, join(held.path, MAILBOX), server);
    };
    const running = await serve(config, { mount, after, ...(clock && { clock }) });
    clock?.begin();
    return running;
  } catch (problem) {
    await after();
    throw problem;
  }
}

function mountDemo(app: Express, config: Config, folder: string): void {
  // Sign-in lives at one address: whoever comes by a number is shown the way, so that cookies stay together.
  app.get(/.*/, (request, response, next) => {
    const isByNumber = /^(127\.0\.0\.1|\[::1\])(:|$)/.test(request.headers.host ?? '');
    if (isByNumber && request.headers['sec-fetch-mode'] === 'navigate')
      response.redirect(302, config.baseUrl + request.originalUrl);
    else next();
  });
  mountIssuer(app, config, folder);
}

interface Employer {
  readonly slug: string;
  readonly name: string;
  readonly organisationNumber: string;
}

interface DemoParts {
  readonly baseUrl: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly keys: Keys;
  readonly builtWeb: string;
}

export function demoConfig({ baseUrl, port, databaseUrl, keys, builtWeb }: DemoParts): Config {
  const door = { issuer: `${baseUrl}/demo-issuer`, minimumAcr: 'idporten-loa-substantial' };
  const staffOf = ({ slug, name, organisationNumber }: Employer): IssuerConfig => {
    const called = (language: 'nb' | 'nn' | 'en') => say(identity.staffDoor, language, { tenant: name });
    return {
      ...door,
      key: slug,
      kind: 'staff',
      organisation: organisationNumber,
      clientId: slug,
      client: { secret: 'demo-staff' },
      name: { nb: called('nb'), nn: called('nn'), en: called('en') },
    };
  };
  const issuers: IssuerConfig[] = [
    {
      ...door,
      key: 'citizens',
      kind: 'citizens',
      clientId: 'citizens',
      client: { secret: 'demo-citizens' },
      name: identity.citizensDoor,
    },
    ...[...Object.values(municipalities), ...Object.values(organisations)].map(staffOf),
  ];
  const shared = readShared(builtWeb);
  return { demo: true, production: false, baseUrl, host: HOST, port, databaseUrl, issuers, keys, ...shared };
}

async function database(folder: string, undo: (() => Promise<void> | void)[]): Promise<string> {
  const given = environment['DATABASE_URL'];
  if (given) return given;
  const embedded = await startEmbedded(folder);
  undo.push(embedded.stop);
  return embedded.url;
}

export function keysIn(folder: string): Keys {
  const file = join(folder, 'keys.json');
  if (!existsSync(file)) writePrivate(file, newKeyFile());
  const keys = parseKeys(readFileSync(file, 'utf8'));
  if (!keys)
    throw new StartProblem(`${file} is damaged: npm run reset empties the folder, or name another with --data.`);
  return keys;
}

async function prepare(config: Config): Promise<void> {
  await migrate(config.databaseUrl);
  const db = new Database(config);
  try {
    const tenants = await db.asAccount(null, (tx) =>
      tx.query<{ slug: string; name: string }>('select slug, name from tenant'),
    );
    const ours: readonly string[] = Object.values(municipalities).map(({ slug }) => slug);
    const real = tenants.find(({ slug }) => !ours.includes(slug));
    if (real)
      throw new StartProblem(
        `The database that DATABASE_URL names holds ${real.name}, which is no demo's: it is left alone.`,
      );
    await seedDemo(db, config.keys);
  } finally {
    await db.onApplicationShutdown();
  }
}
