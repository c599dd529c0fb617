// The sealed log: honest writers in any order leave it whole, and whatever is changed in it afterwards is found.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, fakeClock, municipalities, randomFrom, seeds, type FakeClock } from '@samplan/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeads } from '../../src/audit-chain/heads';
import { Sealer } from '../../src/audit-chain/sealer';
import { verify, type Verdict } from '../../src/audit-chain/verify';
import { verifyAt } from '../../src/commands/audit-verify';
import { CONFIG, type Config } from '../../src/kernel/config';
import { Database } from '../../src/kernel/database';
import { Endings } from '../../src/kernel/endings';
import { pseudonymKey } from '../../src/kernel/keys';
import { openHouse, type House } from './house';

const INSERT = `insert into audit (tenant_id, account_id, person_id, session_id, hat, action, rule, details)
  values ($1, $2, $3, gen_random_uuid(), 'participant', 'open-section', 'D4', $4) returning id`;
const SWITCHED_OFF = 'alter table audit disable trigger all; alter table audit_chain disable trigger all;';
const REST = 'account_id, person_id, session_id, hat, unit_id, plan_id, section_id, action, rule, purpose, details';

describe('The sealed log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samplan-heads-'));
  let house: House;
  let sealer: Sealer;
  let clock: FakeClock;
  let config: Config;
  const write = (client: pg.Client | pg.Pool, at = 0) =>
    client.query(INSERT, [
      municipalities.fjelldal.id,
      cast.hege.account,
      cast.hege.person,
      JSON.stringify({ z: at, a: 'æ' }),
    ]);
  const connected = async () => {
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    return client;
  };
  const anotherServer = () =>
    new Sealer(house.app.get(Database, { strict: false }), house.app.get(Endings, { strict: false }), clock, config);
  /** What is found in the middle of a tampering that is then taken back. */
  const after = async (sql: string): Promise<Verdict> => {
    const client = await connected();
    const query = async <Row extends object>(text: string, params: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...params])).rows;
    try {
      await client.query(`begin; ${SWITCHED_OFF} ${sql}`);
      return await verify((ask) => ask({ query }), pseudonymKey(config.keys), readHeads(folder));
    } finally {
      await client.query('rollback');
      await client.end();
    }
  };
  const kinds = ({ findings }: Verdict) => [...new Set(findings.map(({ kind }) => kind))].sort();

  beforeAll(async () => {
    house = await openHouse({ auditHeads: folder });
    clock = fakeClock();
    config = house.app.get<Config>(CONFIG, { strict: false });
    await house.rows.query('insert into tenant (id, slug, name) values ($1, $2, $2), ($3, $4, $4)', [
      municipalities.fjelldal.id,
      'fjelldal',
      municipalities.nordvik.id,
      'nordvik',
    ]);
    sealer = anotherServer();
    for (let at = 0; at < 12; at++) await write(house.owner, at);
    await sealer.seal();
    clock.advance(86_400_000);
    for (let at = 0; at < 12; at++) await write(house.owner, at);
    await sealer.seal();
    for (let at = 0; at < 6; at++) await write(house.owner, at);
    await sealer.seal();
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  it('is whole as it was written, with a head for each day outside the database', async () => {
    expect(await after('')).toEqual({ sealed: 30, findings: [] });
    expect(readHeads(folder)).toMatchObject([
      { day: '2026-11-23', n: '12' },
      { day: '2026-11-24', n: '24' },
    ]);
  });

  it.each([
    ['a changed row', "update audit set hat = 'coordinator' where id = 7", ['changed']],
    ['a row of another moment', "update audit set at = at - interval '1 microsecond' where id = 7", ['changed']],
    ['a row with another person', 'update audit set person_id = gen_random_uuid() where id = 7', ['changed']],
    ['changed details', `update audit set details = '{"z": 8}' where id = 7`, ['changed']],
    ['a row taken out', 'delete from audit where id = 7', ['gone']],
    [
      'a row and its seal taken out',
      'delete from audit where id = 7; delete from audit_chain where n = 7',
      ['link-gone'],
    ],
    [
      'a row put in',
      `insert into audit (tenant_id, ${REST}) select tenant_id, ${REST} from audit where id = 7`,
      ['unsealed'],
    ],
    ['a seal taken away', 'delete from audit_chain where n = 30', ['unsealed']],
    ['a seal that was written anew', "update audit_chain set hash = '\\x00' where n = 7", ['changed']],
    ['a pseudonym that was written anew', "update audit_chain set person_ref = '\\x00' where n = 7", ['changed']],
    ['the end cut off', 'delete from audit where id > 20; delete from audit_chain where n > 20', ['truncated']],
    ['everything taken away', 'delete from audit; delete from audit_chain', ['truncated']],
    [
      'a row that waits for its seal and is taken out',
      'insert into audit_unsealed values (999); delete from audit where id = 999',
      ['gone'],
    ],
  ])('tells of %s', async (_, sql, expected) => {
    expect(kinds(await after(sql))).toEqual(expected);
  });

  it('tells of a log that was made anew from its first row, by its heads', async () => {
    const other = await openHouse();
    try {
      await other.rows.query("insert into tenant (id, slug, name) values ($1, 'fjelldal', 'fjelldal')", [
        municipalities.fjelldal.id,
      ]);
      for (let at = 0; at < 30; at++) await write(other.owner, at);
      await other.app.get(Sealer, { strict: false }).seal();
      const query = async <Row extends object>(text: string, params: readonly unknown[] = []) =>
        (await other.owner.query<Row>(text, [...params])).rows;
      const made = await verify((ask) => ask({ query }), pseudonymKey(config.keys), readHeads(folder));
      expect(kinds(made)).toEqual(['head-differs']);
    } finally {
      await other.close();
    }
  });

  it('tells of a row that was put in with a moment of long ago, though it was sealed', async () => {
    const client = await connected();
    await client.query(
      `insert into audit (tenant_id, at, ${REST}) select tenant_id, at - interval '3 days', ${REST} from audit where id = 7`,
    );
    await client.end();
    await sealer.seal();
    expect(kinds(await after(''))).toEqual(['out-of-time']);
    await house.rows.query(`${SWITCHED_OFF} delete from audit where at < now() - interval '1 day';
      delete from audit_chain where n = 31;
      alter table audit enable trigger all; alter table audit_chain enable trigger all`);
  });

  it.each(seeds(25))('tells of any change drawn at random (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const id = 1 + random.below(30);
    const column = random.pick([
      'account_id',
      'person_id',
      'session_id',
      'unit_id',
      'plan_id',
      'section_id',
      'tenant_id',
    ]);
    const word = random.pick(['hat', 'action', 'rule', 'purpose']);
    const sql = random.pick([
      column === 'tenant_id'
        ? `update audit set tenant_id = '${municipalities.nordvik.id}' where id = ${id}`
        : `update audit set ${column} = gen_random_uuid() where id = ${id}`,
      `update audit set ${word} = ${word} || 'x' where id = ${id}`,
      `update audit set at = at + interval '${1 + random.below(1_000_000)} microseconds' where id = ${id}`,
      `update audit set details = details || '{"x": 1}' where id = ${id}`,
      `delete from audit where id = ${id}`,
      `delete from audit_chain where n = ${id}`,
      `delete from audit where id = ${id}; delete from audit_chain where n = ${id} and n < 30`,
      `delete from audit where id >= ${Math.min(id, 24)}; delete from audit_chain where n >= ${Math.min(id, 24)}`,
      `insert into audit (tenant_id, ${REST}) select tenant_id, ${REST} from audit where id = ${id}`,
      `with two as (select * from audit_chain where n in (${id}, ${(id % 30) + 1}))
       update audit_chain c set hash = o.hash from two o where o.n <> c.n and c.n in (select n from two)`,
      `update audit_chain set hash = sha256(hash) where n = ${id}`,
    ]);
    expect([sql, (await after(sql)).findings]).not.toEqual([sql, []]);
  });

  it('is whole after many writers who commit out of order, each row sealed once by two servers', async () => {
    const before = (await after('')).sealed;
    const sealers = [sealer, anotherServer()];
    const writers = await Promise.all(Array.from({ length: 6 }, connected));
    const random = randomFrom(seeds(1)[0] ?? 1);
    for (let round = 0; round < 4; round++) {
      for (const one of writers) await one.query('begin');
      for (let at = 0; at < 30; at++) await write(random.pick(writers), at);
      const inOrder = [...writers].sort(() => random.next() - 0.5);
      for (const [at, one] of inOrder.entries()) {
        await one.query(at === 2 ? 'rollback' : 'commit');
        await Promise.all(sealers.map((each) => each.seal()));
      }
    }
    for (const one of writers) await one.end();
    const { sealed, findings } = await after('');
    expect(findings).toEqual([]);
    const [counted] = await house.rows.query<{ rows: number; ids: number; order: boolean; waits: number }>(
      `select (select count(*)::int from audit) as rows, (select count(*)::int from audit_unsealed) as waits,
         exists (select from audit_chain a join audit_chain b on b.n = a.n + 1 where b.audit_id < a.audit_id) as "order"`,
    );
    expect(counted).toMatchObject({ rows: sealed, waits: 0, order: true });
    expect(sealed).toBeGreaterThan(before + 60);
  });

  it('is changed by nobody, the owner of the tables neither', async () => {
    for (const table of ['audit', 'audit_chain'])
      for (const sql of [`update ${table} set hash = null`, `delete from ${table}`, `truncate ${table}`])
        await expect(house.rows.query(sql.replace('audit set hash', 'audit set unit_id'))).rejects.toThrow(
          'never changed',
        );
  });

  it('still holds when the key, and with it every link to a person, is gone', async () => {
    const client = await connected();
    const query = async <Row extends object>(text: string, params: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...params])).rows;
    const { findings } = await verify((ask) => ask({ query }), undefined, readHeads(folder));
    await client.end();
    expect(findings).toEqual([]);
  });

  it('is gone through by a command, which prints each finding', async () => {
    const said: string[] = [];
    const place = { databaseUrl: house.databaseUrl, keys: config.keys, heads: folder };
    expect(await verifyAt(place, (line) => said.push(line))).toBe(true);
    const file = join(folder, 'heads.txt');
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, `${kept.replace(/[0-9a-f]{64}/, '0'.repeat(64))}2026-11-25 99999 ${'1'.repeat(64)}\nnothing\n`);
    expect(await verifyAt(place, (line) => said.push(line))).toBe(false);
    expect(said).toEqual([
      expect.stringMatching(/^The log is whole: \d+ rows, 2 heads\.$/),
      'A line of the heads, "nothing…", is none.',
      'The chain is another than the one whose head was written on 2026-11-23.',
      'The chain ends before the head that was written on 2026-11-25.',
      expect.stringMatching(/^The log is not whole: 3 findings/),
    ]);
    expect(existsSync(file)).toBe(true);
  });
});
