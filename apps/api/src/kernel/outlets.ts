// By what notices leave the house, as the installation says in the JSON file that SAMPLAN_NOTICES names.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLoopback } from './loopback';
import { StartProblem } from './start-problem';

export interface Outlets {
  readonly email?: MailOutlet;
  readonly textMessage?: TextOutlet;
  /** Nothing is sent: each notice becomes a file in this folder, to be looked at. A demo does so, and so may a trial. */
  readonly folder?: string;
}

export interface MailOutlet {
  readonly host: string;
  readonly port: number;
  /** `at-once` from the first byte, `starttls` before anything is said, `none` on the same machine alone. */
  readonly tls: 'at-once' | 'starttls' | 'none';
  readonly account?: { readonly name: string; readonly password: string };
  /** The address that notices come from; answers to it and what comes back undelivered are the municipality's to read. */
  readonly from: string;
  /** Where what comes back is sent, so that it is known whose it was; without it nothing is known of it. */
  readonly bounces?: Bounces;
}

export interface Bounces {
  /** `retur@fjelldal.kommune.no`: each notice names `retur+<its id>@fjelldal.kommune.no` as its envelope's sender. */
  readonly address: string;
  /** Said by whatever hands over what came back. */
  readonly token: string;
}

export interface TextOutlet {
  readonly url: string;
  /** Goes with each as `Authorization: Bearer …`. */
  readonly token?: string;
  /** What the service calls the number, the text, and the id by which it knows one that comes twice. */
  readonly fields: { readonly to: string; readonly text: string; readonly id: string };
  /** What it wants to be told besides, such as the sender's name. */
  readonly also: Readonly<Record<string, unknown>>;
}

/** @throws StartProblem with one sentence for the first thing that is wrong */
export function parseOutlets(said: string): Outlets {
  const all = record(parsed(said), 'the file');
  const folder = all['folder'];
  return {
    ...(all['email'] !== undefined && { email: mailOf(record(all['email'], '"email"')) }),
    ...(all['textMessage'] !== undefined && { textMessage: textOf(record(all['textMessage'], '"textMessage"')) }),
    ...(typeof folder === 'string' && { folder: resolve(folder) }),
  };
}

function mailOf(said: Readonly<Record<string, unknown>>): MailOutlet {
  const host = demanded(said, 'host', 'email');
  const tls = said['tls'] ?? 'starttls';
  if (tls !== 'at-once' && tls !== 'starttls' && tls !== 'none')
    throw wrong('the tls of "email" must be at-once, starttls or none');
  if (tls === 'none' && !isLoopback(new URL(`smtp://${host}`)))
    throw wrong('"email" may do without tls on the same machine alone');
  const port = said['port'] ?? (tls === 'at-once' ? 465 : 587);
  if (typeof port !== 'number' || !Number.isInteger(port)) throw wrong('the port of "email" must be a number');
  const name = said['account'];
  const from = demanded(said, 'from', 'email');
  if (!ADDRESS.test(from)) throw wrong('the from of "email" must be an address alone');
  const bounces = said['bounces'] === undefined ? undefined : bouncesOf(record(said['bounces'], '"bounces"'));
  const account =
    typeof name === 'string' ? { name, password: fileOf(demanded(said, 'passwordFile', 'email')) } : undefined;
  return { host, port, tls, from, ...(account && { account }), ...(bounces && { bounces }) };
}

function bouncesOf(said: Readonly<Record<string, unknown>>): Bounces {
  const address = demanded(said, 'address', 'bounces');
  if (!ADDRESS.test(address) || address.includes('+'))
    throw wrong('the address of "bounces" must be one without a plus');
  const token = fileOf(demanded(said, 'tokenFile', 'bounces'));
  if (token.length < SHORTEST_TOKEN) throw wrong(`the token of "bounces" must be ${SHORTEST_TOKEN} characters or more`);
  return { address, token };
}

function textOf(said: Readonly<Record<string, unknown>>): TextOutlet {
  const url = URL.parse(demanded(said, 'url', 'textMessage'));
  if (!url || (url.protocol !== 'https:' && !isLoopback(url)))
    throw wrong('the url of "textMessage" must begin with https');
  const tokenFile = said['tokenFile'];
  const fields = record(said['fields'] ?? {}, 'the fields of "textMessage"');
  const field = (name: string): string => {
    const called = fields[name] ?? name;
    if (typeof called !== 'string') throw wrong(`the field "${name}" of "textMessage" must be a name`);
    return called;
  };
  return {
    url: url.href,
    ...(typeof tokenFile === 'string' && { token: fileOf(tokenFile) }),
    fields: { to: field('to'), text: field('text'), id: field('id') },
    also: record(said['also'] ?? {}, 'the also of "textMessage"'),
  };
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const SHORTEST_TOKEN = 32;

const wrong = (what: string): StartProblem => new StartProblem(`SAMPLAN_NOTICES: ${what}.`);

function parsed(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    throw wrong('the file is not JSON');
  }
}

function record(said: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) throw wrong(`${what} must be an object`);
  return Object.fromEntries(Object.entries(said));
}

function demanded(said: Readonly<Record<string, unknown>>, name: string, of: string): string {
  const value = said[name];
  if (typeof value !== 'string' || value === '') throw wrong(`"${of}" lacks "${name}"`);
  return value;
}

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw wrong(`the file ${path} cannot be read`);
  }
}
