// The doorbell: says that something changed, to those who may know of it, while their session lasts.
import { aPlan, cast, units, type BuiltPlan } from '@samplan/testing';
import { createClient, type Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Bell } from '../../src/kernel/bell';
import { settle } from '../ground';
import { openHouse, type House } from './house';

describe('The doorbell', () => {
  let house: House;
  let plan: BuiltPlan;
  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  const clients: Client[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });
  const socketOf = (headers: Record<string, string>) =>
    class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols, { headers });
      }
    };
  /** Listens, and gives what was heard so far; resolves when the listening has begun. */
  const listen = async (who: keyof typeof cast) => {
    const heard: unknown[] = [];
    const closed: unknown[] = [];
    const cookie = await house.signIn(cast[who]);
    const client = createClient({
      url: `${house.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: socketOf({ cookie }),
      retryAttempts: 0,
      on: { closed: (event) => closed.push(event) },
    });
    clients.push(client);
    const fail = (problem: unknown) => closed.push(problem);
    client.subscribe(
      { query: 'subscription { changed { topic planId sectionId } }' },
      { next: ({ data }) => heard.push(data?.['changed']), error: fail, complete: () => undefined },
    );
    // The first ring that everybody hears tells that the listening has begun.
    await until(
      () => ring({ topic: 'plan', plan: plan.id }),
      () => heard.length > 0,
    );
    await quiet();
    heard.length = 0;
    return { heard, closed, cookie };
  };
  const ring = (what: {
    topic: 'plan' | 'words' | 'writing' | 'participants';
    plan?: BuiltPlan['id'];
    section?: ReturnType<BuiltPlan['section']>;
  }) => house.app.get(Bell, { strict: false }).ring(null, { tenant: plan.tenant, ...what });
  const quiet = () => new Promise((after) => setTimeout(after, 80));
  const until = async (again: () => unknown, isSo: () => boolean) => {
    for (let i = 0; i < 100 && !isSo(); i++) {
      await again();
      await new Promise((after) => setTimeout(after, 40));
    }
    expect(isSo()).toBe(true);
  };

  it('names a section to those who may read it, and rings for nobody else', async () => {
    const [hege, kari] = [await listen('hege'), await listen('kari')];
    hege.heard.length = 0;
    await ring({ topic: 'words', plan: plan.id, section: plan.section('health') });
    await ring({ topic: 'words', plan: plan.id, section: plan.section('home') });
    await quiet();
    const words = (section: string) => ({ topic: 'words', planId: plan.id, sectionId: plan.section(section) });
    expect(hege.heard).toEqual([words('home')]);
    expect(kari.heard).toEqual([words('health'), words('home')]);
  });

  it('rings for writing at most once a second in each section, and the page says that somebody writes', async () => {
    const ola = await listen('ola');
    for (let i = 0; i < 5; i++) await ring({ topic: 'writing', plan: plan.id, section: plan.section('leisure') });
    await quiet();
    expect(ola.heard).toHaveLength(1);
    const { raw } = await house.ask(ola.cookie, '{ plans { sections { id beingWritten } } }');
    expect(raw).toContain(`{"id":"${plan.section('leisure')}","beingWritten":true}`);
    expect(raw).toContain(`{"id":"${plan.section('home')}","beingWritten":false}`);
  });

  it('tells one who loses access to look again, and rings no more for that section', async () => {
    const hege = await listen('hege');
    const withdrawn = (to: string) =>
      house.rows.query(`update access_grant set withdrawn_at = ${to} where plan_id = $1 and unit_id = $2`, [
        plan.id,
        units.homeCare.id,
      ]);
    await withdrawn('now()');
    await quiet();
    expect(hege.heard).toEqual([{ topic: 'sections', planId: plan.id, sectionId: null }]);
    await ring({ topic: 'words', plan: plan.id, section: plan.section('home') });
    await quiet();
    expect(hege.heard).toHaveLength(1);
    await house.rows.query(
      'update participation set valid_to = oslo_today() - 1, valid_from = oslo_today() - 2 where person_id = $1',
      [cast.hege.person],
    );
    await quiet();
    expect(hege.heard[1]).toEqual({ topic: 'plan', planId: null, sectionId: null });
    await ring({ topic: 'participants', plan: plan.id });
    await quiet();
    expect(hege.heard).toHaveLength(2);
    await withdrawn('null');
    await house.rows.query('update participation set valid_to = null where person_id = $1', [cast.hege.person]);
  });

  it('is silent about changes of access to what the listener does not see, and rings for what they do', async () => {
    const [hege, ola] = [await listen('hege'), await listen('ola')];
    hege.heard.length = 0;
    const sections = { topic: 'sections', planId: plan.id, sectionId: null };
    const grant = (section: string, unit: string) =>
      house.rows.query(
        `insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis)
         values ($1, $2, $3, $4, 'read', 'owner-consent')`,
        [plan.tenant, plan.id, plan.section(section), unit],
      );
    const told = async (change: () => Promise<unknown>) => {
      await change();
      await quiet();
      return [hege.heard.splice(0), ola.heard.splice(0)];
    };
    await settle(house.rows, cast.nina, cast.siv);
    const joins = (who: 'nina' | 'siv', unit: string) => () =>
      house.rows.query(
        `insert into participation (tenant_id, plan_id, person_id, unit_id, role) values ($1, $2, $3, $4, 'participant')`,
        [plan.tenant, plan.id, cast[who].person, unit],
      );
    // The owner sees everybody, and hears of each who comes, leaves or reads.
    expect(await told(joins('nina', units.labourAndWelfare.id))).toEqual([[], [sections]]);
    expect(await told(() => grant('health', units.labourAndWelfare.id))).toEqual([[], [sections]]);
    expect(
      await told(() => house.rows.query('delete from unit_membership where person_id = $1', [cast.nina.person])),
    ).toEqual([[], [sections]]);
    const hidden = `insert into section (tenant_id, plan_id, kind, title, position) values ($1, $2, 'life-area', 'Ny', 90)`;
    expect(await told(() => house.rows.query(hidden, [plan.tenant, plan.id]))).toEqual([[], [sections]]);
    const renamed = (key: string) => () =>
      house.rows.query("update section set title = 'Omdøpt', title_key = null where id = $1", [plan.section(key)]);
    expect(await told(renamed('leisure'))).toEqual([[], [sections]]);
    expect(await told(renamed('home'))).toEqual([[sections], [sections]]);
    // A row that changes nothing for anybody is no news to anybody.
    const same = 'update access_grant set valid_to = oslo_today() + 100 where plan_id = $1 and unit_id = $2';
    expect(await told(() => house.rows.query(same, [plan.id, units.labourAndWelfare.id]))).toEqual([[], []]);
    expect(await told(joins('siv', units.school.id))).toEqual([[], [sections]]);
    expect(await told(() => grant('home', units.school.id))).toEqual([[sections], [sections]]);
  });

  it('closes for good when the session ends', async () => {
    const ola = await listen('ola');
    await house.rows.query('update session set ended_at = now() where person_id = $1', [cast.ola.person]);
    const [row] = await house.rows.query<{ id: string }>(
      'select id from session where person_id = $1 order by created_at desc limit 1',
      [cast.ola.person],
    );
    await house.rows.query("select pg_notify('changed', $1)", [
      JSON.stringify({ topic: 'session', tenant: plan.tenant, session: row?.id }),
    ]);
    await until(
      () => undefined,
      () => ola.closed.length > 0,
    );
    expect(ola.closed[0]).toMatchObject({ code: 4401 });
  });

  it('opens as often as a session may hold sockets and no oftener, and listens a few times on each', async () => {
    const cookie = await house.signIn(cast.kari);
    const open = () =>
      new Promise<{ client: Client; code?: number }>((resolve) => {
        const client = createClient({
          url: `${house.url.replace('http', 'ws')}/graphql`,
          webSocketImpl: socketOf({ cookie }),
          retryAttempts: 0,
          lazy: false,
          onNonLazyError: () => undefined,
          on: {
            connected: () => resolve({ client }),
            closed: (event) => resolve({ client, code: Number(Reflect.get(Object(event), 'code')) }),
          },
        });
        clients.push(client);
      });
    const opened = [];
    for (let i = 0; i < 13; i++) opened.push(await open());
    expect(opened.map(({ code }) => code)).toEqual([...Array<undefined>(12).fill(undefined), 4429]);
    await opened[0]?.client.dispose();
    await quiet();
    const again = await open();
    expect(again.code).toBeUndefined();
    const refused: unknown[] = [];
    for (let i = 0; i < 5; i++)
      again.client.subscribe(
        { query: 'subscription { changed { topic } }' },
        { next: () => undefined, error: (problem) => refused.push(problem), complete: () => undefined },
      );
    await until(
      () => undefined,
      () => refused.length > 0,
    );
    expect(refused).toEqual([[expect.objectContaining({ extensions: { code: 'TOO_MUCH', missing: [] } })]]);
  });

  it('does not open without a session, from another site, or for anything but a subscription', async () => {
    const closed = (headers: Record<string, string>, query: string) =>
      new Promise<unknown>((resolve) => {
        const client = createClient({
          url: `${house.url.replace('http', 'ws')}/graphql`,
          webSocketImpl: socketOf(headers),
          retryAttempts: 0,
        });
        clients.push(client);
        client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
      });
    const bell = 'subscription { changed { topic } }';
    expect(await closed({}, bell)).toMatchObject({ code: 4401 });
    const cookie = await house.signIn(cast.kari);
    expect(await closed({ cookie, origin: 'https://elsewhere.example' }, bell)).toMatchObject({
      message: expect.stringContaining('403'),
    });
    expect(JSON.stringify(await closed({ cookie }, '{ me { name } }'))).toContain('Only subscriptions travel here.');
    expect(JSON.stringify(await closed({ cookie }, 'subscription { changed { content } }'))).toContain('BAD_INPUT');
  });
});
