// The doors people sign in by, as the installation lists them: citizens, and the staff of each organisation.
import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '@samplan/domain';
import { isLoopback } from './loopback';
import { StartProblem } from './start-problem';

/** One door for signing in: citizens, or the staff of one organisation. */
export interface IssuerConfig {
  /** Lower-case letters, digits and dashes; stands in addresses. */
  readonly key: string;
  readonly kind: 'citizens' | 'staff';
  /** The organisation number of the employer; staff doors only. They come in where they work for it. */
  readonly organisation?: string;
  /** Slug of the one municipality that a staff door leads into, whoever of it they work for. */
  readonly tenant?: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly client: { readonly secret: string } | { readonly privateKeyPem: string; readonly keyId?: string };
  /** The least level of assurance, such as `idporten-loa-substantial`; any level that ends in `-high` passes. */
  readonly minimumAcr: string;
  readonly name: Readonly<Partial<Record<Language, string>>> & { readonly nb: string };
}

/**
 * Reads the JSON list that SAMPLAN_ISSUERS names; secrets are in files of their own (`clientSecretFile`, or
 * `privateKeyFile` in PEM for private_key_jwt).
 * @throws StartProblem with one sentence for the first thing that is wrong
 */
export function parseIssuers(text: string): IssuerConfig[] {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    throw new StartProblem('SAMPLAN_ISSUERS names a file that is not JSON.');
  }
  if (!Array.isArray(said) || said.length === 0)
    throw new StartProblem('SAMPLAN_ISSUERS names a file that lists no issuer.');
  const issuers = said.map((entry: unknown, at) => issuerOf(entry, at + 1));
  const keys = issuers.map(({ key }) => key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice) throw new StartProblem(`SAMPLAN_ISSUERS lists the key ${twice} twice.`);
  return issuers;
}

function issuerOf(entry: unknown, at: number): IssuerConfig {
  const field = (name: string): unknown =>
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined;
  const text = (name: string): string => {
    const value = field(name);
    if (typeof value !== 'string' || value === '')
      throw new StartProblem(`SAMPLAN_ISSUERS: issuer ${at} lacks "${name}".`);
    return value;
  };
  const key = text('key');
  if (!/^[a-z0-9-]+$/.test(key))
    throw new StartProblem(
      `SAMPLAN_ISSUERS: the key of issuer ${at} may hold lower-case letters, digits and dashes alone.`,
    );
  const kind = text('kind');
  if (kind !== 'citizens' && kind !== 'staff')
    throw new StartProblem(`SAMPLAN_ISSUERS: the kind of ${key} must be citizens or staff.`);
  const issuer = text('issuer');
  const address = URL.parse(issuer);
  if (!address) throw new StartProblem(`SAMPLAN_ISSUERS: the issuer of ${key} is no address.`);
  if (address.protocol !== 'https:' && !(address.protocol === 'http:' && isLoopback(address)))
    throw new StartProblem(`SAMPLAN_ISSUERS: the issuer of ${key} must begin with https.`);
  return {
    key,
    kind,
    ...(kind === 'staff' && employerOf(field, key)),
    issuer,
    clientId: text('clientId'),
    client: clientOf(field, key),
    minimumAcr: text('minimumAcr'),
    name: nameOf(field('name'), key),
  };
}

function employerOf(field: (name: string) => unknown, key: string): Pick<IssuerConfig, 'organisation' | 'tenant'> {
  const organisation = field('organisation');
  const tenant = field('tenant');
  if (typeof organisation === 'string' && !/^\d{9}$/.test(organisation))
    throw new StartProblem(
      `SAMPLAN_ISSUERS: the organisation of ${key} must be an organisation number of nine digits.`,
    );
  const said = {
    ...(typeof organisation === 'string' && { organisation }),
    ...(typeof tenant === 'string' && tenant && { tenant }),
  };
  if (!said.organisation && !said.tenant)
    throw new StartProblem(`SAMPLAN_ISSUERS: ${key} needs "organisation", the organisation number of the employer.`);
  return said;
}

function clientOf(field: (name: string) => unknown, key: string): IssuerConfig['client'] {
  const read = (path: string): string => {
    try {
      return readFileSync(path, 'utf8').trim();
    } catch {
      throw new StartProblem(`SAMPLAN_ISSUERS: the file ${path} of ${key} cannot be read.`);
    }
  };
  const secretFile = field('clientSecretFile');
  if (typeof secretFile === 'string') return { secret: read(secretFile) };
  const keyFile = field('privateKeyFile');
  const keyId = field('keyId');
  if (typeof keyFile === 'string') return { privateKeyPem: read(keyFile), ...(typeof keyId === 'string' && { keyId }) };
  throw new StartProblem(`SAMPLAN_ISSUERS: ${key} needs "clientSecretFile" or "privateKeyFile".`);
}

function nameOf(said: unknown, key: string): IssuerConfig['name'] {
  const entries: [string, string][] = [];
  for (const language of LANGUAGES) {
    const name: unknown = typeof said === 'object' && said !== null ? Reflect.get(said, language) : undefined;
    if (typeof name === 'string' && name) entries.push([language, name]);
  }
  const { nb, ...rest } = Object.fromEntries(entries);
  if (!nb) throw new StartProblem(`SAMPLAN_ISSUERS: ${key} needs a "name" with at least nb.`);
  return { nb, ...rest };
}
