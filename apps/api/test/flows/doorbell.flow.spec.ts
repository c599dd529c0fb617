// The doorbell: says that something changed, to those who may know of it, while their session lasts.
import type { SessionId } from '@samplan/domain';
import { aPlan, cast, fakeClock, units, type BuiltPlan } from '@samplan/testing';
import { createClient, type Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Readers } from '../../src/access/readers';
import { Bell, type ChangeRing } from '../../src/kernel/bell';
import { settle } from '../ground';
import { PATIENCE_MS, until } from '../until';
import { openHouse, type House } from './house';

describe('The doorbell', () => {
  let house: House;
  let plan: BuiltPlan;
  const clock = fakeClock(Date.now());
  beforeAll(async () => {
    house = await openHouse({}, clock);
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
  /** Listens. `told` gives what was heard since it was last asked, up to now; `first` is what came with the beginning. */
  const listen = async (who: keyof typeof cast) => {
    const heard: string[] = [];
    const closed: unknown[] = [];
    const cookie = await house.signIn(cast[who]);
    const session = await latestSession(who);
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
      { next: ({ data }) => heard.push(JSON.stringify(data?.['changed'])), error: fail, complete: () => undefined },
    );
    // What names a session is heard by that session alone, and nothing else is heard in this shape.
    const mark = (topic: 'words' | 'participants') => JSON.stringify({ topic, planId: null, sectionId: null });
    const rung = async (topic: 'words' | 'participants') => {
      await ring({ topic, session });
      return heard.includes(mark(topic));
    };
    /** Rings are heard in the order in which they rang: all that rang before the mark is heard before it. */
    const told = async (): Promise<unknown[]> => {
      if (!(await rung('participants'))) await until(() => heard.includes(mark('participants')), 'the mark');
      const before = heard.splice(0, heard.indexOf(mark('participants')) + 1).slice(0, -1);
      return before.map((one): unknown => JSON.parse(one));
    };
    await until(() => rung('words'), 'the beginning', PATIENCE_MS, 40);
    const first = (await told()).filter((one) => JSON.stringify(one) !== mark('words'));
    return { told, first, closed, cookie, session };
  };
  const latestSession = async (who: keyof typeof cast) => {
    const [row] = await house.rows.query<{ id: SessionId }>(
      'select id from session where person_id = $1 order by created_at desc limit 1',
      [cast[who].person],
    );
    if (!row) throw new Error('No session.');
    return row.id;
  };
  const ring = (what: Omit<ChangeRing, 'tenant'>) =>
    house.app.get(Bell, { strict: false }).ring(null, { tenant: plan.tenant, ...what });
  const grant = (section: string, unit: string) =>
    house.rows.query(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, level, basis)
       values ($1, $2, $3, $4, 'read', 'other-law')`,
      [plan.tenant, plan.id, plan.section(section), unit],
    );

  it('A4 per section, not per room: names a section to those who may read it, and rings for nobody else', async () => {
    const [hege, kari] = [await listen('hege'), await listen('kari')];
    await ring({ topic: 'words', plan: plan.id, section: plan.section('health') });
    await ring({ topic: 'words', plan: plan.id, section: plan.section('home') });
    const words = (section: string) => ({ topic: 'words', planId: plan.id, sectionId: plan.section(section) });
    expect(await hege.told()).toEqual([words('home')]);
    expect(await kari.told()).toEqual([words('health'), words('home')]);
  });

  it('rings about an invitation for the owner and whoever is invited, and for nobody else in the plan', async () => {
    await settle(house.rows, cast.anne);
    const [ola, kari, hege, anne] = [
      await listen('ola'),
      await listen('kari'),
      await listen('hege'),
      await listen('anne'),
    ];
    const { errors } = await house.ask(
      ola.cookie,
      'mutation ($input: InviteInput!) { invite(input: $input) { __typename } }',
      { input: { planId: plan.id, personId: cast.anne.person, role: 'volunteer', grants: [] } },
    );
    expect(errors).toEqual([]);
    expect(await ola.told()).toEqual([{ topic: 'participants', planId: plan.id, sectionId: null }]);
    for (const other of [kari, hege]) expect(await other.told()).toEqual([]);
    expect(await anne.told()).toEqual([{ topic: 'waiting', planId: null, sectionId: null }]);
  });

  it('rings for writing at most once a second in each section, and the page says that somebody writes', async () => {
    const ola = await listen('ola');
    const writing = async () => {
      for (let i = 0; i < 5; i++) await ring({ topic: 'writing', plan: plan.id, section: plan.section('leisure') });
      return ola.told();
    };
    expect(await writing()).toHaveLength(1);
    clock.advance(999);
    expect(await writing()).toEqual([]);
    clock.advance(1);
    expect(await writing()).toHaveLength(1);
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
    expect(await hege.told()).toEqual([{ topic: 'sections', planId: plan.id, sectionId: null }]);
    await ring({ topic: 'words', plan: plan.id, section: plan.section('home') });
    expect(await hege.told()).toEqual([]);
    await house.rows.query(
      'update participation set valid_to = oslo_today() - 1, valid_from = oslo_today() - 2 where person_id = $1',
      [cast.hege.person],
    );
    expect(await hege.told()).toEqual([{ topic: 'plan', planId: null, sectionId: null }]);
    await ring({ topic: 'participants', plan: plan.id });
    expect(await hege.told()).toEqual([]);
    await withdrawn('null');
    await house.rows.query('update participation set valid_to = null where person_id = $1', [cast.hege.person]);
  });

  it('is silent about changes of access to what the listener does not see, and rings for what they do', async () => {
    const [hege, ola] = [await listen('hege'), await listen('ola')];
    const sections = { topic: 'sections', planId: plan.id, sectionId: null };
    const told = async (change: () => Promise<unknown>) => {
      await change();
      return [await hege.told(), await ola.told()];
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

  it('rings for what changed while the listening began, although the first look had it in already', async () => {
    const readers = house.app.get(Readers, { strict: false });
    const viewOf = readers.viewOf.bind(readers);
    readers.viewOf = async (seen) => {
      readers.viewOf = viewOf;
      await grant('leisure', units.school.id);
      return viewOf(seen);
    };
    const ola = await listen('ola');
    expect(ola.first).toEqual([{ topic: 'sections', planId: plan.id, sectionId: null }]);
  });

  it('closes for good when the session ends', async () => {
    const ola = await listen('ola');
    await house.rows.query('update session set ended_at = now() where person_id = $1', [cast.ola.person]);
    await ring({ topic: 'session', session: ola.session });
    await until(() => ola.closed.length > 0, 'the close');
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
    let again = await open();
    await until(async () => again.code === undefined || (again = await open()).code === undefined, 'a place');
    const refused: unknown[] = [];
    for (let i = 0; i < 5; i++)
      again.client.subscribe(
        { query: 'subscription { changed { topic } }' },
        { next: () => undefined, error: (problem) => refused.push(problem), complete: () => undefined },
      );
    await until(() => refused.length > 0, 'the refusal');
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
