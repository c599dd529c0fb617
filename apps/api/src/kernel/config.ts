// All that an installation decides, read once at the start; nothing else looks at the environment.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEFAULT_LIMITS, type Limits } from '@samplan/sync/server';
import { parseIssuers, type IssuerConfig } from './issuers';
import { parseKeys, type Keys } from './keys';
import { isLoopback } from './loopback';
import { parseOutlets, type Outlets } from './outlets';
import { StartProblem } from './start-problem';

export type { IssuerConfig } from './issuers';

export interface Config {
  /** Invented people, told on every page. Switched on by the demo's own entry alone, never by a setting. */
  readonly demo: boolean;
  /** Real people: synthetic national ids are refused, and the schema keeps itself to itself. */
  readonly production: boolean;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** How long a transaction waits for another before it answers that there is much to do. Milliseconds; 4000 unless told. */
  readonly lockMs?: number;
  /** The folder of the built web application. */
  readonly webRoot: string;
  readonly issuers: readonly IssuerConfig[];
  readonly keys: Keys;
  /** By what notices leave the house; without it nothing is sent. */
  readonly notices?: Outlets;
  /** The folder of the log's daily heads, outside the database; without it none are kept. */
  readonly auditHeads?: string;
  readonly session: SessionConfig;
  readonly sync: SyncConfig;
}

/** Milliseconds. */
export interface SessionConfig {
  readonly idleMs: number;
  readonly absoluteMs: number;
  /** How long before the end the notice comes. */
  readonly noticeMs: number;
}

export type SyncConfig = Partial<Limits> & {
  /** May sections of the kind `measuring` be opened? */
  readonly measuring: boolean;
  readonly socketsPerSession: number;
};

export const CONFIG = Symbol('config');

export type Environment = Readonly<Record<string, string | undefined>>;
export const environment: Environment = process.env;

/** Each line of the message is one sentence about one thing that is missing or wrong. */
export class ConfigProblem extends StartProblem {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigProblem';
  }
}

const MINUTE = 60_000;

/**
 * The configuration of a real installation.
 * @param builtWeb where the web application lies unless SAMPLAN_WEB_ROOT says otherwise
 * @throws ConfigProblem which names all that is missing at once
 */
export function readConfig(builtWeb: string, env: Environment = environment): Config {
  const problems: string[] = [];
  const ask = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (problem) {
      if (!(problem instanceof StartProblem)) throw problem;
      problems.push(...problem.message.split('\n'));
      return undefined;
    }
  };
  const baseUrl = ask(() => baseUrlOf(env['SAMPLAN_BASE_URL']));
  const databaseUrl = ask(() =>
    demanded(
      env['DATABASE_URL'],
      'DATABASE_URL must name the database, such as postgres://account:password@machine:5432/samplan.',
    ),
  );
  const issuers = ask(() =>
    parseIssuers(fileOf(env, 'SAMPLAN_ISSUERS', 'the JSON file that lists the issuers people sign in with')),
  );
  const keys = ask(() => keysOf(fileOf(env, 'SAMPLAN_KEY_FILE', 'the key file, which `samplan keys` makes')));
  const shared = ask(() => readShared(builtWeb, env));
  const notices = ask(() => outletsOf(env));
  const production = ask(() => isProduction(env['SAMPLAN_ENVIRONMENT']));
  const port = ask(() => numberOf(env, 'PORT', 3000));
  if (
    problems.length > 0 ||
    !baseUrl ||
    !databaseUrl ||
    !issuers ||
    !keys ||
    !shared ||
    production === undefined ||
    port === undefined
  )
    throw new ConfigProblem(problems);
  const host = env['SAMPLAN_HOST'] ?? '0.0.0.0';
  return {
    demo: false,
    production,
    baseUrl,
    databaseUrl,
    issuers,
    keys,
    host,
    port,
    ...(notices && { notices }),
    ...shared,
  };
}

/** What a demo may set as well: ends of sessions, limits of the engine, where the web application lies. */
export function readShared(
  builtWeb: string,
  env: Environment = environment,
): Pick<Config, 'session' | 'sync' | 'webRoot' | 'auditHeads'> {
  const heads = env['SAMPLAN_AUDIT_HEADS'];
  return {
    ...(heads && { auditHeads: resolve(heads) }),
    session: sessionOf(env),
    sync: {
      ...limitsOf(env['SAMPLAN_SYNC_LIMITS']),
      measuring: env['SAMPLAN_MEASURING'] === '1',
      socketsPerSession: numberOf(env, 'SAMPLAN_SOCKETS_PER_SESSION', 40),
    },
    webRoot: resolve(env['SAMPLAN_WEB_ROOT'] ?? builtWeb),
  };
}

function sessionOf(env: Environment): SessionConfig {
  const idleMs = numberOf(env, 'SAMPLAN_SESSION_IDLE_MINUTES', 30) * MINUTE;
  const absoluteMs = numberOf(env, 'SAMPLAN_SESSION_HOURS', 8) * 60 * MINUTE;
  const noticeMs = numberOf(env, 'SAMPLAN_SESSION_NOTICE_MINUTES', 2) * MINUTE;
  if (noticeMs >= idleMs)
    throw new StartProblem(
      'SAMPLAN_SESSION_NOTICE_MINUTES must be less than SAMPLAN_SESSION_IDLE_MINUTES: the notice comes before the end.',
    );
  return { idleMs, absoluteMs, noticeMs };
}

/** @throws StartProblem where the file is missing, unreadable or no key file */
export function readKeys(env: Environment = environment): Keys {
  return keysOf(fileOf(env, 'SAMPLAN_KEY_FILE', 'the key file, which `samplan keys` makes'));
}

export function demanded(value: string | undefined, sentence: string): string {
  if (!value) throw new StartProblem(sentence);
  return value;
}

function baseUrlOf(text: string | undefined): string {
  const example = 'such as https://samplan.kommune.no';
  const value = demanded(text, `SAMPLAN_BASE_URL must be the address that people use, ${example}.`);
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new StartProblem(`SAMPLAN_BASE_URL must be an address without a path, ${example}.`);
  if (url.protocol === 'http:' && !isLoopback(url))
    throw new StartProblem('SAMPLAN_BASE_URL must begin with https: only a loopback address may do without.');
  return url.origin;
}

function fileOf(env: Environment, name: string, what: string): string {
  const path = demanded(env[name], `${name} must name ${what}.`);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new StartProblem(`${name} names ${path}, which cannot be read.`);
  }
}

function outletsOf(env: Environment): Outlets | undefined {
  if (!env['SAMPLAN_NOTICES']) return undefined;
  return parseOutlets(fileOf(env, 'SAMPLAN_NOTICES', 'the JSON file that says by what notices are sent'));
}

function keysOf(text: string): Keys {
  const keys = parseKeys(text);
  if (!keys) throw new StartProblem('SAMPLAN_KEY_FILE names a file that is no key file of Samplan.');
  return keys;
}

function numberOf(env: Environment, name: string, otherwise: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!(value > 0)) throw new StartProblem(`${name} must be a number above zero.`);
  return value;
}

function isProduction(text: string | undefined): boolean {
  if (text === undefined || text === 'production') return true;
  if (text === 'test') return false;
  throw new StartProblem('SAMPLAN_ENVIRONMENT must be production or test.');
}

function limitsOf(text: string | undefined): Partial<Limits> {
  if (!text) return {};
  const wrong = new StartProblem(
    `SAMPLAN_SYNC_LIMITS must be JSON with numbers for some of: ${Object.keys(DEFAULT_LIMITS).join(', ')}.`,
  );
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (typeof said !== 'object' || said === null) throw wrong;
  const limits: Record<string, number> = {};
  for (const [name, value] of Object.entries(said)) {
    if (!(name in DEFAULT_LIMITS) || typeof value !== 'number' || !(value > 0)) throw wrong;
    limits[name] = value;
  }
  return limits;
}
