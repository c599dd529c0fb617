// What is told outside the app: once, by day, to those who may be reached, and never what; under every fault we know.
import { addDays, asPlainDate, noticeDue, osloMidnight, type PersonId, type PlanId } from '@samplan/domain';
import { aPlan, cast, fakeClock, insertPerson, municipalities, type BuiltPlan, type CastKey } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { Delivery } from '../../src/notices/delivery';
import { Tellings } from '../../src/tellings/tellings';
import { mailSink, type MailSink } from '../mail-sink';
import { openHouse, type House } from './house';

const TENANT = municipalities.fjelldal.id;
const HOUR_MS = 3_600_000;
const DAY = asPlainDate('2026-11-23');
const SETTINGS = 'pace channel address hindrance ownAddress mayGiveAddress text';
const MINE = `{ me { notices { ${SETTINGS} } } }`;
const SET = `mutation ($input: NoticesInput!) { setNotices(input: $input) { ${SETTINGS} } }`;
const SAFE = 'mutation ($input: SafeContactInput!) { answerSafeContact(input: $input) { answer } }';
const UNDELIVERED = '{ undelivered { personId name channel failure at } }';
const WAITS = '{ waiting { questions { kind } } }';
const TOKEN = 'the-token-of-the-mail-server-of-a-test';
const TEXT = 'Fjelldal kommune: Du har en ny melding. Logg inn slik du pleier.';

describe('Notices', () => {
  const clock = fakeClock();
  let house: House;
  let sink: MailSink;
  let port: number;
  let ola: BuiltPlan;
  const cookies = new Map<string, string>();

  const ask = async (key: CastKey, query: string, variables: object = {}) => {
    const cookie =
      cookies.get(key) ?? (await house.signIn(cast[key], key === 'inga' ? 'coordinating-unit' : undefined));
    cookies.set(key, cookie);
    return house.ask(cookie, query, variables);
  };
  const wake = (plan: PlanId | undefined, ...people: PersonId[]) =>
    house.app
      .get<Database>(Database)
      .inTenant(TENANT, (tx) =>
        house.app
          .get<Tellings>(Tellings, { strict: false })
          .wake(tx, { tenant: TENANT, ...(plan && { plan }) }, ...people),
      );
  const send = () => house.app.get<Delivery>(Delivery, { strict: false }).run();
  const at = (hour: number, minute = 0, date = DAY) => {
    const noon = osloMidnight(date) + 12 * HOUR_MS;
    clock.set(noon + (hour - 12) * HOUR_MS + minute * 60_000);
  };
  const states = () => house.rows.query<{ state: string }>('select state from notice order by made_at');
  const safe = async (key: CastKey, input: object) => {
    expect((await ask(key, SAFE, { input })).errors).toEqual([]);
  };

  beforeAll(async () => {
    sink = await mailSink();
    ({ port } = sink);
    const email = { host: '127.0.0.1', port, tls: 'none', from: 'ikke-svar@fjelldal.example' } as const;
    const bounces = { address: 'retur@fjelldal.example', token: TOKEN };
    const session = { idleMs: 3e10, absoluteMs: 3e10, noticeMs: 60_000 };
    house = await openHouse({ production: false, session, notices: { email: { ...email, bounces } } }, clock);
    ola = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    for (const one of [cast.inga, cast.lea, cast.anne]) await insertPerson(house.rows, one, DAY);
  });
  beforeEach(async () => {
    at(9);
    sink.mails.length = 0;
    sink.refused.clear();
    for (const table of ['notice', 'notice_setting', 'safe_contact', 'sign_in_closing', 'death'])
      await house.rows.query(`delete from ${table}`);
    await safe('ola', { answer: 'nobody', channel: 'email', address: 'ola@epost.example' });
    await ask('kari', SET, { input: { pace: 'at_once', address: 'kari@fjelldal.example' } });
  });
  afterAll(async () => {
    await house.close();
    await sink.close();
  });

  it('say that something is new, and nothing of what, whose or where; no link', async () => {
    await wake(ola.id, cast.ola.person);
    await send();
    expect(sink.mails.map(({ to }) => to)).toEqual([['ola@epost.example']]);
    const raw = sink.mails[0]?.raw ?? '';
    expect(raw).toContain(`\r\n\r\n${TEXT}\r\n`);
    expect(raw).toContain('Subject: Fjelldal kommune: Du har en ny melding\r\n');
    expect(raw).toMatch(/^Message-ID: <[\da-f-]{36}@fjelldal\.example>\r$/m);
    expect(raw).not.toMatch(/plan|Nordli|Ola |https?:|localhost/i);
    expect(raw).not.toContain(ola.id);
  });

  it('are one for all that came meanwhile, by night at eight in the morning, also when the clock is changed', async () => {
    for (const date of [DAY, asPlainDate('2027-03-27'), asPlainDate('2027-10-30')]) {
      sink.mails.length = 0;
      for (const hour of [20, 21, 23]) {
        at(hour, 30, date);
        await wake(ola.id, cast.ola.person, cast.kari.person);
        await send();
      }
      const made = osloMidnight(date) + 21 * HOUR_MS;
      const morning = noticeDue('email', 'at-once', made, null);
      expect(new Date(morning).toLocaleTimeString('nb', { timeZone: 'Europe/Oslo' })).toBe('08:00:00');
      const seen: number[] = [];
      for (clock.set(made + 3 * HOUR_MS); clock.now() < morning + 4 * HOUR_MS; clock.advance(HOUR_MS)) {
        await send();
        seen.push(sink.mails.length);
        if (clock.now() < morning) expect(sink.mails).toHaveLength(0);
      }
      expect(sink.mails.map(({ to }) => to[0]).sort()).toEqual(['kari@fjelldal.example', 'ola@epost.example']);
      expect(seen.indexOf(2)).toBe(seen.findIndex((count) => count > 0));
    }
  });

  it('are sent once where several servers send at the same time, and none is lost', async () => {
    await wake(ola.id, cast.ola.person, cast.kari.person);
    await Promise.all(Array.from({ length: 6 }, send));
    expect(sink.mails.map(({ to }) => to[0]).sort()).toEqual(['kari@fjelldal.example', 'ola@epost.example']);
    await send();
    expect(sink.mails).toHaveLength(2);
  });

  it('of a server that was killed before they went are sent by another, once', async () => {
    await wake(ola.id, cast.ola.person);
    // What is left by one that took it and was killed before it had said a word to the mail server.
    await house.rows.query("update notice set state = 'sending', channel = 'email', tries = 1, again_at = $1", [
      new Date(clock.now() + 10 * 60_000),
    ]);
    await send();
    expect(sink.mails).toHaveLength(0);
    await wake(ola.id, cast.ola.person);
    clock.advance(10 * 60_000);
    await send();
    await send();
    expect(sink.mails).toHaveLength(1);
    clock.advance(HOUR_MS);
    await send();
    // What came while the first was on its way is news of its own.
    expect(sink.mails).toHaveLength(2);
    expect(await states()).toEqual([{ state: 'sent' }, { state: 'sent' }]);
  });

  it('bear the same id where that server was killed after they went, so that who takes them in knows them again', async () => {
    await wake(ola.id, cast.ola.person);
    await send();
    await house.rows.query("update notice set state = 'sending', ended_at = null, again_at = $1", [
      new Date(clock.now()),
    ]);
    await send();
    const ids = sink.mails.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('wait where the mail server is away, and none is lost', async () => {
    await sink.close();
    await wake(ola.id, cast.ola.person, cast.kari.person);
    await send();
    await send();
    expect(await states()).toContainEqual({ state: 'sending' });
    sink = await mailSink(port);
    for (let tries = 0; tries < 8; tries++) {
      clock.advance(60_000);
      await send();
    }
    expect(sink.mails.map(({ to }) => to[0]).sort()).toEqual(['kari@fjelldal.example', 'ola@epost.example']);
  });

  it('that are refused are told to the coordinating unit, without words, until one comes through', async () => {
    sink.refused.add('ola@epost.example');
    await wake(ola.id, cast.ola.person, cast.kari.person);
    await send();
    await send();
    const told = await ask('inga', UNDELIVERED);
    const failed = { personId: cast.ola.person, name: 'Ola Nordli', channel: 'email', failure: 'refused' };
    expect(told.data).toMatchObject({ undelivered: [failed] });
    expect(told.raw).not.toContain('epost.example');
    for (const other of ['kari', 'ola'] as const) expect((await ask(other, UNDELIVERED)).errors).toHaveLength(1);
    await safe('ola', { answer: 'nobody', channel: 'email', address: 'ny@epost.example' });
    await wake(ola.id, cast.ola.person);
    clock.advance(HOUR_MS);
    await send();
    expect((await ask('inga', UNDELIVERED)).data).toEqual({ undelivered: [] });
  });

  it('that come back after they were taken in are told to the coordinating unit and to whom they were for', async () => {
    const handOver = async (to: string, action: string, token = TOKEN) => {
      const report = [
        'From: MAILER-DAEMON@post.example',
        `To: <${to}>`,
        'Content-Type: multipart/report;\r\n report-type=delivery-status; boundary=b',
        `\r\n--b\r\n\r\nFinal-Recipient: rfc822; ola@epost.example\r\nAction: ${action}\r\nStatus: 5.1.1\r\n--b--`,
      ];
      const headers = { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` };
      const body = report.join('\r\n');
      return (await fetch(`${house.url}/notices/bounces`, { method: 'POST', headers, body })).status;
    };
    await wake(ola.id, cast.ola.person, cast.kari.person);
    await send();
    const from = sink.mails.find(({ to }) => to[0] === 'ola@epost.example')?.from ?? '';
    expect(from).toMatch(/^retur\+[\da-f-]{36}@fjelldal\.example$/);
    expect(await handOver(from, 'failed', 'another')).toBe(401);
    expect(await handOver(from, 'delayed')).toBe(204);
    expect(await handOver(`retur+${cast.ola.person}@fjelldal.example`, 'failed')).toBe(204);
    expect((await ask('inga', UNDELIVERED)).data).toEqual({ undelivered: [] });
    expect((await ask('ola', WAITS)).raw).not.toContain('address_to_check');
    expect(await handOver(from, 'failed')).toBe(204);
    const failed = { personId: cast.ola.person, channel: 'email', failure: 'returned' };
    expect((await ask('inga', UNDELIVERED)).data).toMatchObject({ undelivered: [failed] });
    expect((await ask('ola', WAITS)).raw).toContain('address_to_check');
    expect((await ask('kari', WAITS)).raw).not.toContain('address_to_check');
    clock.advance(60_000);
    await safe('ola', { answer: 'nobody', channel: 'email', address: 'ny@epost.example' });
    expect((await ask('ola', WAITS)).raw).not.toContain('address_to_check');
  });

  it('go at most once an hour, or once a day, as one wants it; or never', async () => {
    const rounds = async (hours: number, everyMs = HOUR_MS) => {
      sink.mails.length = 0;
      for (const end = clock.now() + hours * HOUR_MS; clock.now() < end; clock.advance(everyMs)) {
        await wake(ola.id, cast.kari.person);
        await send();
      }
      return sink.mails.length;
    };
    expect(await rounds(3, 20 * 60_000)).toBe(3);
    at(9, 0, addDays(DAY, 1));
    await house.rows.query('delete from notice');
    await ask('kari', SET, { input: { pace: 'daily', address: 'kari@fjelldal.example' } });
    expect(await rounds(48)).toBe(2);
    await ask('kari', SET, { input: { pace: 'off', address: 'kari@fjelldal.example' } });
    expect(await rounds(2)).toBe(0);
  });

  it('never go to one under age, who has not answered, whose sign-in is closed, or who is dead, and leave no row', async () => {
    await safe('lea', { answer: 'nobody', channel: 'email', address: 'lea@epost.example' });
    await house.rows.query('delete from safe_contact where person_id = $1', [cast.ola.person]);
    await house.rows.query(
      `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at)
       values ($1, $2, 'asked-for', $3, now())`,
      [TENANT, cast.kari.person, cast.inga.person],
    );
    await wake(undefined, cast.lea.person, cast.ola.person, cast.kari.person);
    await send();
    expect(sink.mails).toEqual([]);
    expect(await states()).toEqual([]);
  });

  it('never go to or about one who has died, also where they waited for the morning', async () => {
    at(21);
    await wake(ola.id, cast.ola.person, cast.kari.person);
    await house.rows.query(
      'insert into death (tenant_id, person_id, died_on, entered_by, entered_at) values ($1, $2, $3, $4, now())',
      [TENANT, cast.ola.person, DAY, cast.inga.person],
    );
    await wake(ola.id, cast.ola.person, cast.kari.person);
    at(8, 1, addDays(DAY, 1));
    await send();
    expect(sink.mails).toEqual([]);
    await wake(undefined, cast.kari.person);
    await send();
    expect(sink.mails.map(({ to }) => to[0])).toEqual(['kari@fjelldal.example']);
  });

  it('of every municipality are held where a death was entered in one, and go where it is undone', async () => {
    const nordvik = municipalities.nordvik.id;
    await aPlan().of(cast.eira).insert(house.rows, { words: house.write });
    const [own] = await house.rows.query<{ id: PersonId }>(
      `insert into person (tenant_id, account_id, given_name, family_name, birth_date)
       values ($1, $2, 'Ola', 'Nordli', '1990-01-01')
       on conflict (tenant_id, account_id) do update set given_name = excluded.given_name returning id`,
      [nordvik, cast.ola.account],
    );
    await house.rows.query(
      `insert into safe_contact (person_id, tenant_id, answer, channel, address_cipher, address_key_id, answered_at)
       select $1, $2, answer, channel, address_cipher, address_key_id, answered_at from safe_contact where person_id = $3`,
      [own?.id, nordvik, cast.ola.person],
    );
    await house.rows.query(
      'insert into notice (tenant_id, person_id, made_at, plans, beside_plans) values ($1, $2, $3, $4, true)',
      [nordvik, own?.id, new Date(clock.now()), []],
    );
    await house.rows.query(
      'insert into death (tenant_id, person_id, died_on, entered_by, entered_at) values ($1, $2, $3, $4, $5)',
      [TENANT, cast.ola.person, DAY, cast.inga.person, new Date(clock.now())],
    );
    await send();
    expect(sink.mails).toEqual([]);
    expect(await states()).toEqual([{ state: 'waiting' }]);
    await house.rows.query('update death set undone_by = entered_by, undone_at = now()');
    await send();
    expect(sink.mails.map(({ to }) => to[0])).toEqual(['ola@epost.example']);
    await house.rows.query('update death set undone_by = null, undone_at = null');
    await house.rows.query("update notice set state = 'waiting', ended_at = null");
    clock.advance(24 * HOUR_MS + 1);
    await house.app.get<Delivery>(Delivery, { strict: false }).forget();
    expect(await states()).toEqual([]);
  });

  it('are not made by what came to nothing', async () => {
    const failing = house.app.get<Database>(Database).inTenant(TENANT, async (tx) => {
      await house.app.get<Tellings>(Tellings, { strict: false }).wake(tx, { tenant: TENANT }, cast.ola.person);
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await states()).toEqual([]);
  });

  it('are of one’s own choosing: an owner is reached as they answered, all others by the address they gave', async () => {
    expect((await ask('ola', MINE)).data).toEqual({
      me: {
        notices: {
          pace: 'at_once',
          channel: 'email',
          address: 'o•••@epost.example',
          hindrance: null,
          ownAddress: null,
          mayGiveAddress: false,
          text: TEXT,
        },
      },
    });
    const wrong = [
      await ask('ola', SET, { input: { pace: 'daily', address: 'annen@epost.example' } }),
      await ask('kari', SET, { input: { pace: 'daily', address: 'kari' } }),
    ];
    expect(wrong.map(({ errors }) => errors[0]?.extensions['code'])).toEqual(['BAD_INPUT', 'BAD_INPUT']);
    expect((await ask('kari', MINE)).data).toMatchObject({
      me: { notices: { channel: 'email', ownAddress: 'kari@fjelldal.example', mayGiveAddress: true } },
    });
    expect((await ask('kari', SET, { input: { pace: 'daily' } })).data).toMatchObject({
      setNotices: { pace: 'daily', channel: null, hindrance: 'no_address' },
    });
    const said = JSON.stringify([
      await house.rows.query('select * from audit'),
      await house.rows.query("select convert_from(address_cipher, 'LATIN1') from notice_setting"),
    ]);
    expect(said).toContain('set-notices');
    expect(said).not.toMatch(/kari@fjelldal/);
  });
});
