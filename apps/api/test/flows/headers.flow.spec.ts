// What every answer says to the browser: keep nothing, load nothing from elsewhere, be framed by nobody.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './browser';
import { demoServer, type DemoServer } from './demo-world';

let world: DemoServer;
beforeAll(async () => {
  world = await demoServer();
  writeFileSync(join(world.config.webRoot, 'index.html'), '<!doctype html><title>Samplan</title>');
  writeFileSync(join(world.config.webRoot, 'main-ABCDEFGH.js'), '0');
  writeFileSync(join(world.config.webRoot, 'logo.svg'), '<svg/>');
});
afterAll(() => world.end());

const at = (path: string, init: RequestInit = {}) =>
  fetch(`${world.config.baseUrl}${path}`, { redirect: 'manual', ...init });
const kept = async (path: string, init?: RequestInit) => (await at(path, init)).headers.get('cache-control');
const graphql = (query: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ query }),
});

describe('nothing that tells of anybody is kept by a browser or anything between', () => {
  it.each([
    '/',
    '/plan/1',
    '/auth/doors',
    '/auth/sign-in?door=citizens',
    '/auth/callback/citizens',
    '/healthz',
    '/none.x',
  ])('not %s', async (path) => expect(await kept(path)).toBe('no-store'));

  it('no answer of GraphQL, be it words or a refusal, however it was asked', async () => {
    const ola = new Browser(world.config.baseUrl);
    await ola.signIn('ola');
    const cookie = ola.cookieFor('/');
    const words = graphql('{ plans { sections { words { body } } } }', { cookie });
    expect(await (await at('/graphql', words)).text()).toContain('Tinka');
    expect(await kept('/graphql', words)).toBe('no-store');
    for (const refused of [
      graphql('{ plans { id } }'),
      graphql('{'),
      graphql('{ me { id } }', { origin: 'https://x.y' }),
    ])
      expect(await kept('/graphql', refused)).toBe('no-store');
    const query = `?query=${encodeURIComponent('{ me { name } }')}`;
    expect(await kept(`/graphql${query}`, { headers: { cookie, 'apollo-require-preflight': '1' } })).toBe('no-store');
  });

  it('but files named by their content for ever, and others until they change', async () => {
    expect(await kept('/main-ABCDEFGH.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/logo.svg')).toBe('no-cache');
  });
});

it('a page loads and sends nothing elsewhere, runs no script of its own making, and is framed by nobody', async () => {
  const { headers } = await at('/');
  const policy = new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((part): [string, string] => {
      const [name = '', ...rest] = part.split(' ');
      return [name, rest.join(' ')];
    }),
  );
  const self = "'self'";
  const none = "'none'";
  expect(Object.fromEntries(policy)).toMatchObject({
    'default-src': self,
    'script-src': self,
    'script-src-attr': none,
    'connect-src': `${self} ${world.config.baseUrl.replace('http', 'ws')}`,
    'object-src': none,
    'base-uri': self,
    'form-action': self,
    'frame-ancestors': none,
  });
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('x-powered-by')).toBeNull();
});

it('a path that looks like another site’s address leads nowhere else', async () => {
  for (const path of ['//evil.example', '/%5Cevil.example', '/auth/signed-out//evil.example']) {
    const location = (await at(path)).headers.get('location') ?? '/';
    expect(new URL(location, world.config.baseUrl).origin).toBe(world.config.baseUrl);
  }
});
