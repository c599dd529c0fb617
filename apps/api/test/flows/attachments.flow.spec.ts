// Files of sections: who adds, fetches and removes them, what is taken for a file, and that others find no trace of one.
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { aPlan, cast, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jpeg, pdf, png, segment } from '../../src/files/files.testing';
import { Bell, type ChangeRing } from '../../src/kernel/bell';
import { Database } from '../../src/kernel/database';
import { forgetLog } from './forget-log';
import { openHouse, type House } from './house';
import { until } from '../until';

const LIST = `query ($sectionId: ID!) { section(sectionId: $sectionId) {
  attachments { id name type size addedBy { name } mayRemove } } }`;
const PLAN = `query ($planId: ID!) { plan(planId: $planId) { sections { id attachments { id name } } } }`;
const REMOVE = `mutation ($sectionId: ID!, $attachmentId: ID!) {
  removeAttachment(sectionId: $sectionId, attachmentId: $attachmentId) { attachments { id } } }`;
const NOBODY = '99999999-9999-4999-8999-999999999999';
const MB = 1024 * 1024;

interface Sent {
  readonly status: number;
  readonly told: unknown;
  readonly id: string;
}

describe('Files', () => {
  let house: House;
  let plan: BuiltPlan;
  let nordvik: BuiltPlan;
  const cookies = new Map<string, string>();
  const cookieOf = async (key: keyof typeof cast) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return cookie;
  };
  const ask = async (key: keyof typeof cast, query: string, variables: object) =>
    house.ask(await cookieOf(key), query, variables);
  const send = async (
    key: keyof typeof cast,
    section: string,
    body: Buffer,
    { name = 'fil', headers = {} }: { readonly name?: string; readonly headers?: Record<string, string> } = {},
  ): Promise<Sent> => {
    const response = await fetch(`${house.url}/files/section/${section}`, {
      method: 'POST',
      headers: {
        cookie: await cookieOf(key),
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        ...headers,
      },
      body: new Uint8Array(body),
    });
    const told: unknown = await response.json();
    const id: unknown = typeof told === 'object' && told ? Reflect.get(told, 'id') : undefined;
    return { status: response.status, told, id: String(id) };
  };
  const get = async (key: keyof typeof cast, id: string, headers: Record<string, string> = {}) =>
    fetch(`${house.url}/files/${id}`, { headers: { cookie: await cookieOf(key), ...headers } });
  const logged = (key: keyof typeof cast) =>
    house.rows.query<{ action: string; hat: string; rule: string; section_id: string }>(
      'select action, hat, rule, section_id from audit where person_id = $1 order by id',
      [cast[key].person],
    );

  const isSomebodyWaiting = async () =>
    (
      await house.rows.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
    ).length > 0;

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withGrant('work', cast.nina, 'read')
      .withGrant('work', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    nordvik = await aPlan().of(cast.eira).coordinatedBy(cast.mikkel).insert(house.rows, { words: house.write });
  });
  beforeEach(async () => {
    await house.rows.query('delete from attachment');
    await forgetLog(house.rows);
  });
  afterAll(() => house.close());

  it('are added by those who edit, listed for those who opened the section, and fetched as they were, as a download', async () => {
    const { status, id } = await send('hege', plan.section('home'), pdf(), { name: 'Søknad (om) støtte.pdf' });
    expect(status).toBe(201);
    const list = await ask('hege', LIST, { sectionId: plan.section('home') });
    expect(list.data).toEqual({
      section: {
        attachments: [
          {
            id,
            name: 'Søknad (om) støtte.pdf',
            type: 'application/pdf',
            size: pdf().length,
            addedBy: { name: 'Hege Lund' },
            mayRemove: true,
          },
        ],
      },
    });
    const response = await get('kari', id);
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf())).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''S%C3%B8knad%20%28om%29%20st%C3%B8tte.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('leave one row of the log for each act, a download after the opening of its section', async () => {
    const section = plan.section('home');
    const { id } = await send('hege', section, png());
    await get('kari', id);
    await get('kari', id);
    await ask('hege', REMOVE, { sectionId: section, attachmentId: id });
    expect((await logged('kari')).map(({ action, rule }) => [action, rule])).toEqual([
      ['open-section', 'K4'],
      ['download-file', 'K4'],
      ['download-file', 'K4'],
    ]);
    expect((await logged('hege')).map(({ action, rule }) => [action, rule])).toEqual([
      ['add-attachment', 'D4'],
      ['remove-attachment', 'D4'],
      ['open-section', 'D4'],
    ]);
    const [row] = await house.rows.query("select string_agg(details::text, '') as all from audit");
    expect(JSON.stringify(row)).not.toContain('fil.png');
    const changes = await house.rows.query(
      'select noun, field, before, after, section_id from fact_change where subject_id = $1 order by id',
      [id],
    );
    expect(changes).toEqual(
      ['added', 'removed'].map((field) => ({
        noun: 'attachment',
        field,
        before: null,
        after: null,
        section_id: section,
      })),
    );
  });

  it('ring the bell for those who read the section', async () => {
    const heard: ChangeRing[] = [];
    const off = house.app.get(Bell, { strict: false }).onChanged((ring) => void heard.push(ring));
    try {
      const section = plan.section('home');
      // What earlier acts rang for has been heard when this is.
      await house.app.get(Bell, { strict: false }).ring(null, { topic: 'plan', tenant: plan.tenant, plan: plan.id });
      await until(() => heard.some(({ topic }) => topic === 'plan'), 'the ring before');
      heard.length = 0;
      const { id } = await send('hege', section, pdf());
      await ask('hege', REMOVE, { sectionId: section, attachmentId: id });
      await until(() => heard.filter(({ topic }) => topic === 'facts').length === 2, 'two rings');
      expect(heard.every((ring) => ring.plan === plan.id && ring.section === section)).toBe(true);
    } finally {
      off();
    }
  });

  it('lose what a camera noted beside the picture', async () => {
    const place = segment(0xe1, Buffer.from('Exif\0\0MM GPS 60.39'));
    const { id } = await send('kari', plan.section('home'), jpeg([place]), { name: 'bilde.jpg' });
    const bytes = Buffer.from(await (await get('hege', id)).arrayBuffer());
    expect(bytes.equals(jpeg())).toBe(true);
  });

  it('are refused with a code where they are something else, nameless, too big or not sent as they are', async () => {
    const section = plan.section('home');
    const type = { code: 'BAD_INPUT', reason: 'type' };
    expect(await send('hege', section, Buffer.from('<html>'), { name: 'a.pdf' })).toMatchObject({
      status: 422,
      told: type,
    });
    expect(await send('hege', section, Buffer.alloc(0))).toMatchObject({ status: 422, told: type });
    const json = { 'content-type': 'application/json' };
    expect(await send('hege', section, Buffer.from('{}'), { headers: json })).toMatchObject({
      status: 422,
      told: type,
    });
    expect(await send('hege', section, pdf(), { name: ' ' })).toMatchObject({
      status: 422,
      told: { code: 'BAD_INPUT', reason: 'name' },
    });
    expect(await house.rows.query('select from attachment')).toEqual([]);
  });

  it('of 10 MB are taken, and one byte more is refused before it is read, however its size is told', async () => {
    const exactly = pdf('', 10 * MB - pdf('').length);
    expect(exactly).toHaveLength(10 * MB);
    const { status, id } = await send('hege', plan.section('home'), exactly);
    expect(status).toBe(201);
    expect((await (await get('hege', id)).arrayBuffer()).byteLength).toBe(10 * MB);
    const tooMuch = { code: 'TOO_MUCH', reason: 'size' };
    const told = await streamed('hege', plan.section('home'), { 'content-length': String(10 * MB + 1) }, 1);
    expect(told).toEqual({ status: 413, body: tooMuch });
    // Without a told size the server counts, and answers while the sender still has much to say.
    const counted = await streamed('hege', plan.section('home'), { 'transfer-encoding': 'chunked' }, 11);
    expect(counted).toEqual({ status: 413, body: tooMuch });
  });

  it('stop at fifty, and at 100 MB, of those that are there', async () => {
    const fill = (n: number, size: number, gone = false) =>
      house.rows.query(
        `insert into attachment (tenant_id, plan_id, section_id, name, type, size, sha256, bytes, added_by, removed_at)
         select $1, $2, $3, 'x.pdf', 'application/pdf', $4, '', case when $7 then null else ''::bytea end, $5,
           case when $7 then now() end from generate_series(1, $6)`,
        [plan.tenant, plan.id, plan.section('home'), size, cast.ola.person, n, gone],
      );
    await fill(49, 10);
    await fill(20, 10 * MB, true);
    expect(await send('hege', plan.section('home'), pdf())).toMatchObject({ status: 201 });
    const full = { status: 413, told: { code: 'TOO_MUCH', reason: 'room' } };
    expect(await send('hege', plan.section('home'), pdf())).toMatchObject(full);
    expect(await send('hege', plan.section('work'), pdf())).toMatchObject({ status: 201 });
    await house.rows.query('delete from attachment');
    await fill(10, 10 * MB - 10);
    expect(await send('hege', plan.section('home'), pdf('', 200))).toMatchObject(full);
    expect(await send('hege', plan.section('home'), pdf())).toMatchObject({ status: 201 });
  });

  it('of two who add the last one at once only one finds room', async () => {
    await house.rows.query(
      `insert into attachment (tenant_id, plan_id, section_id, name, type, size, sha256, bytes, added_by)
       select $1, $2, $3, 'x.pdf', 'application/pdf', 10, '', '', $4 from generate_series(1, 49)`,
      [plan.tenant, plan.id, plan.section('home'), cast.ola.person],
    );
    const keys = ['hege', 'kari', 'ola', 'hege', 'kari'] as const;
    const all = await Promise.all(keys.map((key) => send(key, plan.section('home'), pdf())));
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, 413, 413, 413, 413]);
  });

  it('are not there for those who may not read the section: the same answer as for one that never was', async () => {
    const { id } = await send('ola', plan.section('health'), pdf(), { name: 'epikrise' });
    const own = await send('ola', plan.section('own'), pdf(), { name: 'hemmelig' });
    const foreign = await send('mikkel', nordvik.section('home'), pdf());
    expect([own.status, foreign.status]).toEqual([201, 201]);
    const unknown = await get('hege', NOBODY);
    const [status, body] = [unknown.status, await unknown.text()];
    expect([status, body]).toEqual([404, '{"code":"NOT_FOUND"}']);
    for (const asked of [id, own.id, foreign.id, 'x', id.toUpperCase()]) {
      const answer = await get('hege', asked);
      expect([answer.status, await answer.text()]).toEqual([status, body]);
    }
    expect((await get('kari', own.id)).status).toBe(404);
    expect((await get('mikkel', id)).status).toBe(404);
    expect(await logged('hege')).toEqual([]);
    for (const section of [plan.section('health'), nordvik.section('home'), NOBODY, 'x'])
      expect(await send('hege', section, pdf())).toMatchObject({ status: 404, told: { code: 'NOT_FOUND' } });
    const { raw } = await ask('hege', PLAN, { planId: plan.id });
    for (const hidden of [id, 'epikrise', 'hemmelig']) expect(raw).not.toContain(hidden);
  });

  it('are not told of, not even how many, before a service opens the section', async () => {
    const { id } = await send('kari', plan.section('home'), pdf(), { name: 'epikrise' });
    const before = await ask('hege', PLAN, { planId: plan.id });
    expect(before.raw).not.toContain('epikrise');
    expect(before.raw).not.toContain(id);
    expect((await ask('ola', PLAN, { planId: plan.id })).raw).toContain('epikrise.pdf');
    expect((await ask('hege', LIST, { sectionId: plan.section('home') })).raw).toContain('epikrise.pdf');
  });

  it('are added by nobody who only reads, and by nobody without a session or from another site', async () => {
    expect(await send('nina', plan.section('work'), pdf())).toMatchObject({
      status: 403,
      told: { code: 'NOT_ALLOWED' },
    });
    const foreign = { origin: 'https://other.example' };
    expect(await send('hege', plan.section('home'), pdf(), { headers: foreign })).toMatchObject({ status: 403 });
    expect(await send('hege', plan.section('home'), pdf(), { headers: { cookie: '' } })).toMatchObject({
      status: 401,
      told: { code: 'NOT_SIGNED_IN' },
    });
    const { id } = await send('hege', plan.section('home'), pdf());
    expect((await get('hege', id, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get('hege', id, { cookie: '' })).status).toBe(401);
    expect(await house.rows.query('select from attachment')).toHaveLength(1);
  });

  it('come two at a time from one session', async () => {
    const ways = await twoOnTheirWay('hege', plan.section('home'));
    for (const { end } of ways) expect(await end()).toMatchObject({ status: 201 });
    expect(await send('hege', plan.section('home'), pdf())).toMatchObject({ status: 201 });
  });

  it('whose way was long are refused where the grant ended meanwhile', async () => {
    const section = plan.section('work');
    const ways = await twoOnTheirWay('hege', section);
    await house.rows.query('delete from attachment');
    await house.rows.query('update access_grant set withdrawn_at = now() where section_id = $1 and unit_id = $2', [
      section,
      units.homeCare.id,
    ]);
    try {
      for (const { end } of ways) expect(await end()).toEqual({ status: 404, body: { code: 'NOT_FOUND' } });
      expect(await house.rows.query('select from attachment')).toEqual([]);
    } finally {
      await house.rows.query('update access_grant set withdrawn_at = null where section_id = $1', [section]);
    }
  });

  it('are removed for good by whoever added them or the owner, and by nobody else', async () => {
    const section = plan.section('home');
    const one = await send('hege', section, pdf());
    const other = await send('hege', section, pdf());
    const asked = { sectionId: section, attachmentId: one.id };
    expect((await ask('kari', REMOVE, asked)).errors[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await ask('nina', REMOVE, asked)).raw).toBe('{"data":{"removeAttachment":null}}\n');
    const moved = { ...asked, sectionId: plan.section('work') };
    expect((await ask('hege', REMOVE, moved)).raw).toBe('{"data":{"removeAttachment":null}}\n');
    expect(await house.rows.query('select from attachment where removed_at is not null')).toEqual([]);
    expect((await ask('hege', REMOVE, asked)).data).toEqual({ removeAttachment: { attachments: [{ id: other.id }] } });
    expect((await ask('ola', REMOVE, { ...asked, attachmentId: other.id })).data).toEqual({
      removeAttachment: { attachments: [] },
    });
    expect((await get('ola', one.id)).status).toBe(404);
    const rows = await house.rows.query<{ bytes: unknown; removed_by: string }>(
      'select bytes, removed_by from attachment order by added_at',
    );
    expect(rows).toEqual([
      { bytes: null, removed_by: cast.hege.person },
      { bytes: null, removed_by: cast.ola.person },
    ]);
    expect((await ask('ola', REMOVE, asked)).data).toEqual({ removeAttachment: null });
  });

  it('are not removed by one whose grant ends in the same moment', async () => {
    const section = plan.section('work');
    const { id } = await send('hege', section, pdf());
    const asked = { sectionId: section, attachmentId: id };
    const ending = await house.owner.connect();
    try {
      await ending.query('begin');
      await ending.query('update access_grant set withdrawn_at = now() where section_id = $1 and unit_id = $2', [
        section,
        units.homeCare.id,
      ]);
      let isOver = false;
      const removing = ask('hege', REMOVE, asked).finally(() => (isOver = true));
      await until(async () => isOver || (await isSomebodyWaiting()), 'somebody who waits for the plan');
      await ending.query('commit');
      expect((await removing).raw).toBe('{"data":{"removeAttachment":null}}\n');
      expect(await house.rows.query('select from attachment where removed_at is not null')).toEqual([]);
    } finally {
      await ending.query('rollback');
      ending.release();
      await house.rows.query('update access_grant set withdrawn_at = null where section_id = $1', [section]);
    }
  });

  it('ask the database as often for many as for one', async () => {
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    let statements = 0;
    database.inTenant = (tenants, run) =>
      inTenant(tenants, (tx) =>
        run({ manager: tx.manager, query: (sql, params) => (statements++, tx.query(sql, params)) }),
      );
    try {
      const counted = async () => {
        const before = statements;
        const { errors } = await ask('ola', PLAN, { planId: plan.id });
        expect(errors).toEqual([]);
        return statements - before;
      };
      await send('ola', plan.section('home'), pdf());
      const one = await counted();
      for (const key of ['home', 'work', 'health', 'home']) await send('ola', plan.section(key), pdf());
      expect(await counted()).toBe(one);
    } finally {
      database.inTenant = inTenant;
    }
  });

  /** Sends megabytes for as long as nobody answers. */
  const streamed = async (
    key: keyof typeof cast,
    section: string,
    headers: Record<string, string>,
    megabytes: number,
  ) => {
    const cookie = await cookieOf(key);
    return new Promise<unknown>((answered, failed) => {
      const request = httpRequest(`${house.url}/files/section/${section}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/octet-stream', 'x-file-name': 'fil', ...headers },
      });
      request.on('response', (response) => void told(response).then(answered, failed));
      // The server lets go of the line once it has answered.
      request.on('error', () => undefined);
      for (let i = 0; i < megabytes; i++) request.write(Buffer.alloc(MB));
    });
  };

  /** Two files that were let in, and of which the first half has come: a third is refused. */
  const twoOnTheirWay = async (key: keyof typeof cast, section: string) => {
    const ways = [await begun(key, section), await begun(key, section)];
    await until(async () => (await send(key, section, pdf())).status === 429, 'two files on their way');
    return ways;
  };

  /** A file of which the first half has come. */
  const begun = async (key: keyof typeof cast, section: string) => {
    const cookie = await cookieOf(key);
    const file = pdf('', 2000);
    const request = httpRequest(`${house.url}/files/section/${section}`, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/octet-stream',
        'content-length': String(file.length),
        'x-file-name': 'fil',
      },
    });
    const answer = new Promise<unknown>((answered, failed) => {
      request.on('response', (response) => void told(response).then(answered, failed));
      request.on('error', failed);
    });
    await new Promise<void>((gone) => void request.write(file.subarray(0, 1000), () => gone()));
    return {
      end: () => {
        request.end(file.subarray(1000));
        return answer;
      },
    };
  };
});

async function told(response: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of response) if (Buffer.isBuffer(part)) parts.push(part);
  const body: unknown = JSON.parse(Buffer.concat(parts).toString());
  return { status: response.statusCode, body };
}
