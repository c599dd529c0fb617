// The built server of a real installation, as a stranger would set it up: from nothing to the first administrator.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildAll, ready, type Built, type Ran } from './built';
import { freePort } from './free-port';
import { urlFor } from './postgres';

const folder = mkdtempSync(join(tmpdir(), 'samplan-installation-'));
let built: Built;

const keyFile = join(folder, 'keys.json');
const databaseUrl = () => urlFor(inject('adminUrl'), `${inject('template')}_installation`);
const administrator = '16879699952';

const run = (...words: Parameters<Built['run']>): Ran => built.run(...words);

beforeAll(async () => {
  built = await buildAll();
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  await admin.query(`create database ${inject('template')}_installation`);
  await admin.end();
});
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** All that runs when an entry does. */
function reached(entry: string): Rolldown.OutputChunk[] {
  const byName = new Map(built.chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Rolldown.OutputChunk>();
  const visit = (name: string): void => {
    const chunk = byName.get(name);
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  visit(entry);
  return [...found];
}

describe('the built server', () => {
  it.each(['main.js', 'cli.js'])('%s holds nothing of the demo: no issuer, cast, seed or cookie command', (entry) => {
    const parts = reached(entry);
    expect(parts.length).toBeGreaterThan(0);
    const modules = parts.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /src\/demo|src\/embedded|libs\/testing/.test(id))).toEqual([]);
    const imports = parts.flatMap(({ imports: names }) => names);
    expect(imports).not.toContain('oidc-provider');
    expect(parts.map(({ code }) => code).join('\n')).not.toMatch(/demo-issuer|14859237267/);
  });

  it('does not start until all is given, and names what is missing, one sentence each', () => {
    const { status, stderr } = run('main.js', []);
    expect(status).toBe(1);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['SAMPLAN_BASE_URL', 'DATABASE_URL', 'SAMPLAN_ISSUERS', 'SAMPLAN_KEY_FILE']);
  });
});

describe('an installation', () => {
  const env = () => ({ DATABASE_URL: databaseUrl(), SAMPLAN_KEY_FILE: keyFile, SAMPLAN_ENVIRONMENT: 'test' });
  const municipality = [
    'init',
    '--name',
    'Prøvedal kommune',
    '--slug',
    'provedal',
    '--given',
    'Ada',
    '--family',
    'Prøve',
  ];

  it('has keys of its own, readable by its account alone, which are never made over others', () => {
    expect(run('cli.js', ['keys', keyFile]).status).toBe(0);
    expect(statSync(keyFile).mode & 0o077).toBe(0);
    const again = run('cli.js', ['keys', keyFile]);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('is there already')]);
  });

  it('begins with a municipality and its administrator, once', async () => {
    expect(run('cli.js', ['init'], env()).stderr).toBe('samplan init needs --name, --slug, --given.\n');
    expect(run('cli.js', municipality, env(), '12345678901').stderr).toContain('is no national id');
    const real = run('cli.js', municipality, { ...env(), SAMPLAN_ENVIRONMENT: 'production' }, administrator);
    expect(real.stderr).toContain('is a synthetic one');
    expect(run('cli.js', municipality, env(), `${administrator}\n`)).toEqual({
      status: 0,
      stderr: '',
      stdout: 'Prøvedal kommune is there, with Ada Prøve as its administrator.\n',
    });
    const again = run('cli.js', municipality, env(), administrator);
    expect([again.status, again.stderr]).toEqual([
      1,
      'This installation was begun already, with Prøvedal kommune: samplan init runs once.\n',
    ]);
    const client = new pg.Client({ connectionString: databaseUrl() });
    await client.connect();
    const { rows } = await client.query(
      `select p.given_name, r.role, a.is_synthetic, (select count(*)::int from template_section) sections,
         position($1 in encode(a.pid_cipher, 'escape')) readable
       from person p join tenant_role r on r.person_id = p.id join account a on a.id = p.account_id`,
      [administrator],
    );
    await client.end();
    expect(rows).toEqual([{ given_name: 'Ada', role: 'administrator', is_synthetic: true, sections: 9, readable: 0 }]);
  });

  it('starts with its own configuration, has no door of the demo, and stops in good order', async () => {
    const port = await freePort();
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'a-secret');
    const issuers = join(folder, 'issuers.json');
    writeFileSync(
      issuers,
      JSON.stringify([
        {
          key: 'citizens',
          kind: 'citizens',
          issuer: 'https://idporten.invalid',
          clientId: 'samplan',
          clientSecretFile: secret,
          minimumAcr: 'idporten-loa-substantial',
          name: { nb: 'ID-porten' },
        },
      ]),
    );
    const url = `http://127.0.0.1:${port}`;
    const child = spawn(process.execPath, [join(built.folder, 'main.js')], {
      env: {
        PATH: process.env['PATH'],
        ...env(),
        SAMPLAN_BASE_URL: url,
        SAMPLAN_ISSUERS: issuers,
        PORT: String(port),
        SAMPLAN_ENVIRONMENT: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const gone = new Promise((done) => child.once('exit', done));
    await ready(url, () => child.exitCode !== null);
    expect(await (await fetch(`${url}/auth/doors`)).json()).toMatchObject({
      demo: false,
      tenants: ['Prøvedal kommune'],
      doors: [{ name: 'ID-porten' }],
    });
    expect((await fetch(`${url}/demo-issuer/style.css`)).status).toBe(404);
    const issuer = await fetch(`${url}/demo-issuer/.well-known/openid-configuration`);
    expect(await issuer.text()).not.toContain('authorization_endpoint');
    const away = await fetch(`${url}/auth/sign-in?door=citizens`, { redirect: 'manual' });
    expect(away.headers.get('location')).toBe('/sign-in/failed');
    child.kill('SIGTERM');
    expect(await gone).toBe(0);
    expect(said).toBe('');
  });
});
