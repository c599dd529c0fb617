// One person, several hats: what each gives on the wire, what none gives, and what ends when another is taken on.
import { createHash } from 'node:crypto';
import { systemClock, TENANT_ROLES, today, type SessionId, type WornHat } from '@samplan/domain';
import { aPlan, cast, insertPerson, units, type BuiltPlan } from '@samplan/testing';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { Bell } from '../../src/kernel/bell';
import { SyncModule } from '../../src/sync/sync.module';
import { Tellings } from '../../src/tellings/tellings';
import { Database } from '../../src/kernel/database';
import { actorOf } from '../ground';
import { until } from '../until';
import { openHouse, type House } from './house';
import { RawSocket } from './words-world';

const SEEN = `query Seen($planId: ID!, $sectionId: ID!) {
  plans { id } plan(planId: $planId) { id } section(sectionId: $sectionId) { id }
  waiting { questions { id ownerName } news { id } } search(text: "tinka") { hits { sectionId } }
}`;
const NOTHING = {
  plans: [],
  plan: null,
  section: null,
  waiting: { questions: [], news: [] },
  search: { hits: [] },
};
const WEAR = `mutation Wear($hat: WornHat!) {
  wearHat(hat: $hat) { __typename ... on HatWorn { hat } ... on Refusal { code missing } }
}`;
const CHOICES = `{ hats { hat waits parts { party title ownerName } worksAs { within title role } closed { ownerName unit isOwn } } }`;
const ROLE_HATS: readonly WornHat[] = TENANT_ROLES;

describe('Hats', () => {
  let house: House;
  let sunnivas: BuiltPlan;
  let arnes: BuiltPlan;
  let astrids: BuiltPlan;
  const on = today(systemClock);

  beforeAll(async () => {
    house = await openHouse({}, systemClock, [SyncModule]);
    const parent = { kind: 'parental-responsibility', evidence: 'Folkeregisteret', covers: ['plan'] } as const;
    sunnivas = await aPlan()
      .of(cast.sunniva)
      .coordinatedBy(cast.perlund)
      .withParticipant(cast.marit, { role: 'representative', unit: null, title: 'mamma' })
      .withMandate(cast.marit, parent)
      .withGrant('health', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    arnes = await aPlan()
      .of(cast.arne)
      .coordinatedBy(cast.kari)
      .withParticipant(cast.marit, { role: 'participant' })
      .withGrant(['home', 'health'], cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    // Once next of kin, and sharing nothing with the service.
    astrids = await aPlan()
      .of(cast.astrid)
      .coordinatedBy(cast.perlund)
      .withParticipant(cast.marit, { role: 'next-of-kin', unit: null, title: 'niese' })
      .withGrant('health', cast.hege, 'edit')
      .insert(house.rows, { words: house.write });
    await insertPerson(house.rows, cast.tonevik, on);
    // The service sends her to those she is close to as well; and she holds every role that there is.
    for (const plan of [sunnivas, astrids])
      await house.rows.query(
        "insert into participation (tenant_id, plan_id, person_id, role, unit_id) values ($1, $2, $3, 'participant', $4)",
        [plan.tenant, plan.id, cast.marit.person, units.homeCare.id],
      );
    await house.rows.query(
      "update participation set ended_at = now() - interval '2 days' where plan_id = $1 and person_id = $2 and role = 'next-of-kin'",
      [astrids.id, cast.marit.person],
    );
  });
  afterAll(() => house.close());

  const seen = async (cookie: string, plan: BuiltPlan, key = 'health') =>
    (await house.ask(cookie, SEEN, { planId: plan.id, sectionId: plan.section(key) })).data;
  const enter = async (cookie: string, plan: BuiltPlan, key = 'health') =>
    new RawSocket(`${house.url.replace('http', 'ws')}/sync/ip/${plan.id}/${plan.section(key)}/1`, { cookie }).open();
  const sessionOf = async (cookie: string): Promise<SessionId> => {
    const secret = createHash('sha256')
      .update(cookie.split('=')[1] ?? '')
      .digest();
    const [row] = await house.rows.query<{ id: SessionId }>('select id from session where secret_hash = $1', [secret]);
    if (!row) throw new Error('No session.');
    return row.id;
  };
  /** Takes another hat on, as a browser does. */
  const wear = async (cookie: string, hat: string) => {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: WEAR, variables: { hat } }),
    });
    const [set = ''] = response.headers.getSetCookie();
    return { raw: await response.text(), set, cookie: set.split(';')[0] ?? '' };
  };

  it('whoever can be here as several and has not chosen sees no plan, no words and nothing that waits', async () => {
    const cookie = await house.signIn(cast.marit, null);
    expect((await house.ask(cookie, '{ me { hat hats ownPlan { id } worksAs { unit } } }')).data).toEqual({
      me: { hat: null, hats: ['private', 'work'], ownPlan: null, worksAs: [] },
    });
    for (const plan of [sunnivas, arnes]) {
      expect(await seen(cookie, plan)).toEqual(NOTHING);
      const socket = await enter(cookie, plan);
      await until(() => socket.isOver, 'the end');
      expect(socket.closeCode).toBe(4404);
    }
  });

  it('in private she reads the plan of her child and nothing of her work; at work the other way round', async () => {
    const [home, work] = [await house.signIn(cast.marit, 'private'), await house.signIn(cast.marit, 'work')];
    const read = (plan: BuiltPlan) => ({
      plans: [{ id: plan.id }],
      plan: { id: plan.id },
      section: { id: plan.section('health') },
    });
    expect(await seen(home, sunnivas)).toMatchObject(read(sunnivas));
    expect(await seen(home, arnes)).toMatchObject({ plan: null, section: null });
    expect(await seen(work, arnes)).toMatchObject(read(arnes));
    expect(await seen(work, sunnivas)).toMatchObject({ plan: null, section: null });
  });

  it('nothing comes through the service, also to one who was next of kin once', async () => {
    for (const hat of ['private', 'work'] as const)
      expect(await seen(await house.signIn(cast.marit, hat), astrids)).toMatchObject({ plan: null, section: null });
  });

  it('nothing comes through a role in the municipality: to one who is close to the owner, nor to anybody', async () => {
    for (const role of TENANT_ROLES)
      await house.rows.query('insert into tenant_role (tenant_id, person_id, role) values ($1, $2, $3)', [
        sunnivas.tenant,
        cast.marit.person,
        role,
      ]);
    for (const hat of ROLE_HATS) {
      const cookie = await house.signIn(cast.marit, hat);
      for (const plan of [sunnivas, arnes, astrids]) {
        expect([hat, await seen(cookie, plan)]).toEqual([hat, NOTHING]);
        const socket = await enter(cookie, plan);
        await until(() => socket.isOver, 'the end');
        expect(socket.closeCode).toBe(4404);
      }
    }
    await house.rows.query('delete from tenant_role where person_id = $1', [cast.marit.person]);
  });

  it('another hat is another session: sockets and the doorbell close, and the old cookie is worth nothing', async () => {
    const before = await house.signIn(cast.marit, 'private');
    const closed: unknown[] = [];
    const bell = createClient({
      url: `${house.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: withCookie(before),
      retryAttempts: 0,
      lazy: false,
      on: { closed: (event) => closed.push(event) },
      onNonLazyError: () => undefined,
    });
    const socket = await enter(before, sunnivas);
    socket.sync(0, new Uint8Array([0]));
    await until(() => socket.ofType(0).length > 1, 'the first words');
    const { raw, set, cookie } = await wear(before, 'work');
    expect(raw).toBe('{"data":{"wearHat":{"__typename":"HatWorn","hat":"work"}}}\n');
    expect(set).toMatch(/HttpOnly; SameSite=Lax/);
    await until(() => socket.isOver && closed.length > 0, 'the ends');
    expect(socket.closeCode).toBe(4401);
    const [met, { bytes }] = [socket.frames.length, socket];
    expect((await house.ask(before, '{ me { hat } }')).errors[0]?.extensions['code']).toBe('NOT_SIGNED_IN');
    expect((await house.ask(cookie, '{ me { hat worksAs { title within } } }')).data).toEqual({
      me: { hat: 'work', worksAs: [{ title: 'sykepleier', within: 'hjemmesykepleien' }] },
    });
    expect(await seen(cookie, sunnivas)).toMatchObject({ plan: null });
    expect([socket.frames.length, socket.bytes]).toEqual([met, bytes]);
    await bell.dispose();
    const again = await enter(cookie, sunnivas);
    await until(() => again.isOver, 'the end');
    expect(again.closeCode).toBe(4404);
  });

  it('each row of the log bears what they were here as', async () => {
    const { cookie } = await wear(await house.signIn(cast.marit, 'work'), 'private');
    await seen(cookie, sunnivas);
    const rows = await house.rows.query<{ action: string; hat: string; details: object }>(
      'select action, hat, details from audit where session_id = $1 order by id',
      [await sessionOf(cookie)],
    );
    expect(rows[0]).toEqual({ action: 'wear-hat', hat: 'account', details: { before: 'work', wears: 'private' } });
    expect(rows).toContainEqual({ action: 'open-section', hat: 'representative', details: {} });
    expect(rows).toContainEqual({
      action: 'search',
      hat: 'account',
      details: { hits: 0, more: false, wears: 'private' },
    });
  });

  it('nobody takes on what is not theirs, and their session stands', async () => {
    for (const [who, hat] of [
      [cast.marit, 'coordinating_unit'],
      [cast.sunniva, 'work'],
    ] as const) {
      const cookie = await house.signIn(who);
      const { raw, set } = await wear(cookie, hat);
      expect([raw, set]).toEqual([
        '{"data":{"wearHat":{"__typename":"WearHatRefused","code":"NOT_ALLOWED","missing":["wears-hat"]}}}\n',
        '',
      ]);
      expect((await house.ask(cookie, '{ me { hat } }')).data).toMatchObject({ me: { hat: expect.any(String) } });
    }
  });

  it('whoever can be here as one thing is not asked, and may be private all the same', async () => {
    const cookie = await house.signIn(cast.hege, null);
    expect((await house.ask(cookie, '{ me { hat hats } }')).data).toEqual({ me: { hat: 'work', hats: ['work'] } });
    const { cookie: own } = await wear(cookie, 'private');
    expect((await house.ask(own, '{ me { hat hats mayOpenOwnPlan } plans { id } }')).data).toEqual({
      me: { hat: 'private', hats: ['work'], mayOpenOwnPlan: true },
      plans: [],
    });
  });

  it('the choice tells what each is, how much waits there, and which plan stays closed at work', async () => {
    await house.rows.query(
      `with m as (insert into measure (tenant_id, plan_id, section_id, created_by) values ($1, $2, $3, $4) returning id)
       insert into responsibility (tenant_id, plan_id, measure_id, kind, unit_id, state, asked_by)
       select $1, $2, m.id, 'unit', $5, 'asked', $4 from m`,
      [arnes.tenant, arnes.id, arnes.section('health'), cast.kari.person, units.homeCare.id],
    );
    const { data } = await house.ask(await house.signIn(cast.marit, null), CHOICES);
    expect(data).toEqual({
      hats: [
        {
          hat: 'private',
          waits: 0,
          parts: [{ party: 'representative', title: 'mamma', ownerName: 'Sunniva' }],
          worksAs: [],
          closed: [],
        },
        {
          hat: 'work',
          waits: 1,
          parts: [],
          worksAs: [{ within: 'hjemmesykepleien', title: 'sykepleier', role: null }],
          // Not Astrid's: there she may not know that the service takes part.
          closed: [{ ownerName: 'Sunniva', unit: 'hjemmesykepleien', isOwn: false }],
        },
      ],
    });
  });

  it('the coordinating unit of a small place is three in one, and each is apart', async () => {
    const asked = await house.ask(await house.signIn(cast.tonevik, null), '{ me { hat hats } }');
    expect(asked.data).toEqual({ me: { hat: null, hats: ['work', 'unit_leader', 'coordinating_unit'] } });
    const opens = `mutation($owner: ID!) { openPlan(input: { ownerId: $owner, type: individual_plan, consent: {
      form: on_paper, language: nb, textVersion: "1", givenById: $owner } }) { __typename ... on Refusal { missing } } }`;
    const answer = await house.ask(await house.signIn(cast.tonevik, 'work'), opens, { owner: cast.hege.person });
    expect(answer.raw).toContain('wears-hat');
  });

  it('news of a plan ring and stand under the hat that they concern, and under no other', async () => {
    const heard = async (hat: WornHat) => {
      const rings: string[] = [];
      const cookie = await house.signIn(cast.marit, hat);
      const client = createClient({
        url: `${house.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: withCookie(cookie),
        retryAttempts: 0,
      });
      const session = await sessionOf(cookie);
      const query = 'subscription { changed { topic planId } }';
      const next = ({ data }: { data?: Record<string, unknown> | null }) =>
        void rings.push(JSON.stringify(data?.['changed']));
      client.subscribe({ query }, { next, error: () => undefined, complete: () => undefined });
      const mark = async (topic: 'words' | 'writing') => {
        const rung = JSON.stringify({ topic, planId: null });
        await house.app.get(Bell, { strict: false }).ring(null, { topic, tenant: sunnivas.tenant, session });
        return rings.includes(rung);
      };
      await until(() => mark('words'), 'the beginning', undefined, 40);
      return { rings, mark, leave: () => client.dispose() };
    };
    const [home, work] = [await heard('private'), await heard('work')];
    await house.app.get(Database, { strict: false }).inTenant(sunnivas.tenant, async (tx) => {
      const telling = { to: cast.marit.person, plan: sunnivas.id, kind: 'left-plan' } as const;
      await house.app.get(Tellings, { strict: false }).tell(tx, actorOf(cast.perlund), telling);
    });
    for (const ears of [home, work]) await until(() => ears.mark('writing'), 'the mark', undefined, 40);
    const waiting = JSON.stringify({ topic: 'waiting', planId: sunnivas.id });
    expect([home.rings.includes(waiting), work.rings.some((ring) => ring.includes('waiting'))]).toEqual([true, false]);
    await home.leave();
    await work.leave();
    const news = async (hat: WornHat) =>
      (await house.ask(await house.signIn(cast.marit, hat), '{ waiting { news { kind } } }')).data;
    expect(await news('private')).toEqual({ waiting: { news: [{ kind: 'left_plan' }] } });
    expect(await news('work')).toEqual({ waiting: { news: [] } });
  });
});

const withCookie = (cookie: string) =>
  class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie } });
    }
  };
