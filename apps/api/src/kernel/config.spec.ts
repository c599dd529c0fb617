import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig, type Environment } from './config';
import { newKeyFile, parseKeys, seal, unseal } from './keys';

const folder = mkdtempSync(join(tmpdir(), 'samplan-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const secret = file('secret', 'a-secret\n');
const issuer = {
  key: 'citizens',
  kind: 'citizens',
  issuer: 'https://idporten.example',
  clientId: 'samplan',
  clientSecretFile: secret,
  minimumAcr: 'idporten-loa-substantial',
  name: { nb: 'ID-porten', en: 'ID-porten' },
};
const whole: Environment = {
  SAMPLAN_BASE_URL: 'https://samplan.example',
  DATABASE_URL: 'postgres://samplan@db/samplan',
  SAMPLAN_KEY_FILE: file('keys.json', newKeyFile()),
  SAMPLAN_ISSUERS: file('issuers.json', JSON.stringify([issuer])),
};
const refusal = (env: Environment): string => {
  try {
    readConfig('web', env);
    return 'started';
  } catch (problem) {
    return problem instanceof Error ? problem.message : '';
  }
};

describe('the configuration of a real installation', () => {
  it('names all that is missing at once, one sentence each', () => {
    const sentences = refusal({}).split('\n');
    expect(sentences.map((sentence) => sentence.split(' ')[0])).toEqual([
      'SAMPLAN_BASE_URL',
      'DATABASE_URL',
      'SAMPLAN_ISSUERS',
      'SAMPLAN_KEY_FILE',
    ]);
    expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true);
  });

  it('is no demo, is production, and cannot be made a demo by a setting', () => {
    const config = readConfig('web', { ...whole, DEMO: '1', SAMPLAN_DEMO: '1', SAMPLAN_DATA: folder });
    expect([config.demo, config.production]).toEqual([false, true]);
  });

  it('ends sessions after 30 idle minutes and 8 hours unless told otherwise', () => {
    expect(readConfig('web', whole).session).toEqual({ idleMs: 1_800_000, absoluteMs: 28_800_000, noticeMs: 120_000 });
    expect(readConfig('web', { ...whole, SAMPLAN_SESSION_IDLE_MINUTES: '10' }).session.idleMs).toBe(600_000);
  });

  it('reads secrets from files of their own', () => {
    expect(readConfig('web', whole).issuers[0]?.client).toEqual({ secret: 'a-secret' });
  });

  it.each([
    [{ SAMPLAN_BASE_URL: 'http://samplan.example' }, 'must begin with https'],
    [{ SAMPLAN_BASE_URL: 'https://samplan.example/path' }, 'an address without a path'],
    [{ SAMPLAN_KEY_FILE: secret }, 'is no key file of Samplan'],
    [{ SAMPLAN_KEY_FILE: '/nowhere/keys.json' }, 'cannot be read'],
    [{ SAMPLAN_ISSUERS: secret }, 'is not JSON'],
    [
      { SAMPLAN_ISSUERS: file('http.json', JSON.stringify([{ ...issuer, issuer: 'http://idporten.example' }])) },
      'the issuer of citizens must begin with https',
    ],
    [{ SAMPLAN_ISSUERS: file('none.json', '[]') }, 'lists no issuer'],
    [{ SAMPLAN_ISSUERS: file('twice.json', JSON.stringify([issuer, issuer])) }, 'lists the key citizens twice'],
    [
      { SAMPLAN_ISSUERS: file('staff.json', JSON.stringify([{ ...issuer, kind: 'staff' }])) },
      'citizens needs "organisation", the organisation number of the employer',
    ],
    [
      { SAMPLAN_ISSUERS: file('number.json', JSON.stringify([{ ...issuer, kind: 'staff', organisation: '12 34' }])) },
      'must be an organisation number of nine digits',
    ],
    [{ SAMPLAN_SESSION_IDLE_MINUTES: '2' }, 'must be less than SAMPLAN_SESSION_IDLE_MINUTES'],
    [{ SAMPLAN_SESSION_HOURS: 'many' }, 'must be a number above zero'],
    [{ SAMPLAN_SYNC_LIMITS: '{"unknown": 1}' }, 'must be JSON with numbers for some of'],
    [{ SAMPLAN_ENVIRONMENT: 'staging' }, 'must be production or test'],
  ])('refuses %o in one sentence', (wrong, sentence) => {
    expect(refusal({ ...whole, ...wrong })).toContain(sentence);
    expect(refusal({ ...whole, ...wrong }).split('\n')).toHaveLength(1);
  });
});

describe('keys', () => {
  it('open what they sealed, and nothing that was changed', () => {
    const keys = parseKeys(newKeyFile())!;
    const { keyId, sealed } = seal(keys, 'a national id');
    expect(sealed.toString('latin1')).not.toContain('national');
    expect(unseal(keys, keyId, sealed)).toBe('a national id');
    sealed[30] = (sealed[30] ?? 0) ^ 1;
    expect(() => unseal(keys, keyId, sealed)).toThrow();
  });
});
