// Across the border: every question, command, socket and file, tried with real ids by those whose business it is not.
import { randomUUID } from 'node:crypto';
import { isId, systemClock, today, type WornHat } from '@samplan/domain';
import { cast, insertPerson } from '@samplan/testing';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { pdf } from '../../src/files/files.testing';
import { Bell } from '../../src/kernel/bell';
import { SyncModule } from '../../src/sync/sync.module';
import { until } from '../until';
import { fullPlan, type FullPlan } from './full-plan';
import { openHouse, type House } from './house';
import { nameOf, questions, type Question, type Variant } from './questions';
import { routesOf } from './routes';
import { RawSocket } from './words-world';

type Asker = 'eira' | 'maja';
const ASKERS: readonly [string, Asker][] = [
  ['somebody of another municipality', 'eira'],
  ['somebody of the same municipality who takes no part', 'maja'],
];
const ALL = questions().filter(({ operation }) => operation !== 'subscription');
const SUBSCRIPTIONS = questions().filter(({ operation }) => operation === 'subscription');
/** Which id a parameter of an address is, by its name; null for what is none. */
const PARAMETERS: Readonly<Record<string, string | null>> = {
  id: 'attachmentId',
  section: 'sectionId',
  plan: 'planId',
  scan: 'scanId',
  door: null,
  secret: null,
};
/** Gives back what the asker said themself. */
const ECHOES = ['askOfData', 'wishAnotherCoordinator'];
/** Answers nobody who is in one municipality alone. */
const AMONG_ONES_OWN = ['enterTenant'];
const OF_THE_WAY = ['date', 'connection', 'keep-alive'];

/** Two answers are alike but for ids and moments. */
const plain = (raw: string): string =>
  raw.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time');

/** Here as something else than they usually are. */
const HATS: Readonly<Partial<Record<keyof typeof cast, WornHat>>> = { inga: 'coordinating-unit', bodil: 'unit-leader' };

describe('Across the border', () => {
  let house: House;
  let fjelldal: FullPlan;
  const own = new Map<Asker, FullPlan>();
  const cookies = new Map<string, string>();
  const nobodys = new Map<string, string>();
  let begun: Date;
  /** An id that is nobody's, the same each time in the place of the same. */
  const unknown = (id: string): string => {
    const made = nobodys.get(id) ?? (/^\d+$/.test(id) ? '999999999' : randomUUID());
    nobodys.set(id, made);
    return made;
  };
  const idIn = (full: FullPlan | undefined, name: string): string => {
    const id = full?.ids.get(name);
    if (!id) throw new Error(`No argument was called ${name} before: teach full-plan.ts an id for it.`);
    return id;
  };
  const real = (name: string) => idIn(fjelldal, name);
  const cookieOf = async (who: keyof typeof cast) => {
    const cookie = cookies.get(who) ?? (await house.signIn(cast[who], HATS[who]));
    cookies.set(who, cookie);
    return cookie;
  };
  const ask = async (
    who: keyof typeof cast,
    { document, variables }: Question,
    { tells }: Variant,
    id: (name: string, path: string) => string,
  ) => house.ask(await cookieOf(who), document, variables({ id, tells }));

  /** All rows, but for the log and sessions, as one text a table. */
  const standing = async (where: string): Promise<unknown> => {
    const tables = await house.rows.query<{ name: string; columns: string[] }>(
      `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
       where table_schema = 'public' and table_name in (select tablename from pg_tables where schemaname = 'public')
         and table_name not in ('session', 'audit', 'audit_unsealed', 'opening') group by 1 order by 1`,
    );
    const all: [string, string | undefined][] = [];
    for (const { name } of tables) {
      const [row] = await house.rows.query<{ said: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(row::text, '' order by row::text)), '') as said
         from (select to_jsonb(t) as row from "${name}" t) r where ${where}`,
      );
      all.push([name, row?.said]);
    }
    return all;
  };
  const ofTenant = () =>
    standing(`coalesce(row ->> 'tenant_id', '${fjelldal.plan.tenant}') = '${fjelldal.plan.tenant}'`);
  /** Everybody may tell of a need of their own. */
  const forgetReports = async (who: Asker) => {
    const theirs = 'select id from need_case where reported_by = $1 and received_at > $2';
    const params = [cast[who].person, begun];
    await house.rows.query(`delete from case_text where case_id in (${theirs})`, params);
    await house.rows.query(theirs.replace('select id', 'delete'), params);
    // To those of the coordinating unit, that something waits.
    await house.rows.query('delete from notice');
  };
  const ofPlan = () => standing(`'${fjelldal.plan.id}' in (row ->> 'plan_id', row ->> 'id')`);

  /** @param sent by the asker, and so theirs to meet again */
  const tellsNothing = (who: Asker, name: string, raw: string, sent?: string) => {
    const ids = [...fjelldal.ids.values()].filter(isId);
    const common = who === 'maja' ? fjelldal.common : [];
    const told = [...fjelldal.words, ...ids, ...fjelldal.common].filter(
      (one) => raw.includes(one) && one !== sent && !common.includes(one),
    );
    const fault = /UNEXPECTED|TOO_MUCH/.exec(raw)?.[0];
    expect([name, told, fault]).toEqual([name, [], undefined]);
  };

  beforeAll(async () => {
    house = await openHouse({}, systemClock, [SyncModule]);
    // What the askers have is older, so that a place in a history is the same for one that is nobody's.
    const mikkel = { coordinator: cast.mikkel, helper: cast.mikkel, unit: 'nordvikCoordinatingUnit' } as const;
    own.set('eira', await fullPlan(house, { owner: cast.eira, ...mikkel }, 'Eiraord'));
    const siv = { coordinator: cast.siv, helper: cast.siv, unit: 'school' } as const;
    own.set('maja', await fullPlan(house, { owner: cast.maja, ...siv }, 'Majaord'));
    const hege = { coordinator: cast.kari, helper: cast.hege, unit: 'homeCare' } as const;
    fjelldal = await fullPlan(house, { owner: cast.ola, ...hege }, 'Olaord');
    for (const one of [cast.admin, cast.inga, cast.bodil]) await insertPerson(house.rows, one, today(systemClock));
    begun = new Date(systemClock.now());
  });
  afterAll(() => house.close());

  it('every argument that is an id has one to be tried with', () => {
    const names = [...ALL, ...SUBSCRIPTIONS].flatMap(({ ids }) => ids).map(nameOf);
    expect([...new Set(names)].filter((name) => !fjelldal.ids.has(name))).toEqual([]);
    expect(ALL.filter(({ ids }) => ids.length > 0).length).toBeGreaterThan(40);
  });

  it.each(ASKERS)('%s is answered as if there were no such ids, and changes nothing', async (_, who) => {
    const before = await ofTenant();
    for (const question of ALL.filter(({ ids }) => ids.length > 0))
      for (const variant of question.variants) {
        const answer = await ask(who, question, variant, real);
        const other = await ask(who, question, variant, (name) => unknown(real(name)));
        expect([question.name, answer.status, plain(answer.raw)]).toEqual([
          question.name,
          other.status,
          plain(other.raw),
        ]);
        tellsNothing(who, question.name, answer.raw);
      }
    await forgetReports(who);
    expect(await ofTenant()).toEqual(before);
  });

  it.each(ASKERS)('%s meets nothing of it where no id is asked for', async (_, who) => {
    const before = await ofPlan();
    for (const question of ALL.filter(({ ids }) => ids.length === 0))
      for (const text of ['Ord', 'Olaordwords']) {
        const { document, variables } = question;
        const told = JSON.stringify(variables({ id: real, tells: () => true })).replace('"Ord"', JSON.stringify(text));
        const { raw } = await house.ask(await cookieOf(who), document, { ...Object(JSON.parse(told)) });
        // Whoever takes another hat on goes on in another session.
        if (question.name === 'wearHat') cookies.delete(who);
        tellsNothing(who, question.name, raw, ECHOES.includes(question.name) ? text : undefined);
        for (const table of ['data_request', 'coordinator_wish'])
          await house.rows.query(`delete from ${table} where words = $1`, [text]);
      }
    expect(await ofPlan()).toEqual(before);
  });

  it.each(ASKERS)('%s gets no further with one such id among their own', async (_, who) => {
    const mine = (name: string) => idIn(own.get(who), name);
    const before = await ofPlan();
    for (const question of ALL)
      for (const variant of question.variants.filter(({ ids }) => ids.length > 1))
        for (const at of variant.ids) {
          const answer = await ask(who, question, variant, (name, path) => (path === at ? real(name) : mine(name)));
          const other = await ask(who, question, variant, (name, path) =>
            path === at ? unknown(real(name)) : mine(name),
          );
          expect([question.name, at, plain(answer.raw)]).toEqual([question.name, at, plain(other.raw)]);
          tellsNothing(who, question.name, answer.raw, real(nameOf(at)));
        }
    expect(await ofPlan()).toEqual(before);
  });

  it.each(ASKERS)('%s is turned away from every room as from one that is nobody’s', async (_, who) => {
    const knock = async (one: keyof typeof cast, plan: string, section: string, lineage: number, room = 'ip') => {
      const url = `${house.url.replace('http', 'ws')}/sync/${room}/${plan}/${section}/${lineage}`;
      const socket = await new RawSocket(url, { cookie: await cookieOf(one) }).open();
      await until(() => socket.isOver || socket.frames.length > 0, 'the end or a greeting');
      socket.close();
      return [socket.closeCode, socket.httpStatus, socket.bytes];
    };
    const mine = idIn(own.get(who), 'planId');
    const draft = real('draftOf');
    expect(await knock(who, real('planId'), draft, 1, 'draft')).toEqual([4404, undefined, 0]);
    expect(await knock(who, mine, draft, 1, 'draft')).toEqual([4404, undefined, 0]);
    expect(await knock('ola', real('planId'), draft, 1, 'draft')).toEqual([undefined, undefined, expect.any(Number)]);
    for (const section of ['sectionId', 'toSectionId'].map(real)) {
      for (const lineage of [1, 2]) {
        expect(await knock(who, real('planId'), section, lineage)).toEqual([4404, undefined, 0]);
        expect(await knock(who, unknown(real('planId')), unknown(section), lineage)).toEqual([4404, undefined, 0]);
        expect(await knock(who, mine, section, lineage)).toEqual([4404, undefined, 0]);
        expect(await knock(who, mine, unknown(section), lineage)).toEqual([4404, undefined, 0]);
      }
      expect(await knock('ola', real('planId'), section, 1)).toEqual([undefined, undefined, expect.any(Number)]);
    }
  });

  const atRoute = async (who: keyof typeof cast, method: string, path: string) => {
    const response = await fetch(`${house.url}${path}`, {
      method,
      headers: { cookie: await cookieOf(who), 'content-type': 'application/octet-stream', 'x-file-name': 'fil' },
      ...(method !== 'GET' && { body: new Uint8Array(pdf()) }),
    });
    const headers = [...response.headers].filter(([name]) => !OF_THE_WAY.includes(name));
    return { status: response.status, headers, raw: await response.text() };
  };

  it.each(ASKERS)('%s finds no file behind its address and adds none', async (_, who) => {
    const routes = routesOf(house.app).filter(({ parameters }) => parameters.some((one) => PARAMETERS[one] !== null));
    expect(routes.length).toBeGreaterThan(1);
    const idOf = (parameter: string) => real(PARAMETERS[parameter] ?? parameter);
    const before = await ofTenant();
    for (const { method, fill } of routes) {
      const answer = await atRoute(who, method, fill(idOf));
      expect(answer).toEqual(
        await atRoute(
          who,
          method,
          fill((one) => unknown(idOf(one))),
        ),
      );
      expect([answer.status, answer.raw]).toEqual([404, '{"code":"NOT_FOUND"}']);
    }
    expect(await ofTenant()).toEqual(before);
    // What the owner signs, others scan.
    for (const { method, fill } of routes) {
      const answers = await Promise.all((['ola', 'kari'] as const).map((one) => atRoute(one, method, fill(idOf))));
      expect(Math.min(...answers.map(({ status }) => status)), fill(idOf)).toBeLessThan(300);
    }
  });

  it.each(ASKERS)('%s hears no ring of it', async (_, who) => {
    const bell = house.app.get(Bell, { strict: false });
    const listen = async (one: keyof typeof cast, { document, variables }: Question) => {
      const heard: string[] = [];
      const cookie = await cookieOf(one);
      const client = createClient({
        url: `${house.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: class extends WebSocket {
          constructor(url: string | URL, protocols?: string | string[]) {
            super(url, protocols, { headers: { cookie } });
          }
        },
        retryAttempts: 0,
      });
      client.subscribe(
        { query: document, variables: variables({ id: real, tells: () => true }) },
        { next: (said) => heard.push(JSON.stringify(said)), error: () => undefined, complete: () => undefined },
      );
      return { heard, client };
    };
    const ring = ({ plan }: FullPlan) =>
      bell.ring(null, { topic: 'facts', tenant: plan.tenant, plan: plan.id, section: plan.section('home') });
    const mine = own.get(who) ?? fjelldal;
    for (const question of SUBSCRIPTIONS) {
      const [stranger, ola] = [await listen(who, question), await listen('ola', question)];
      const ringBoth = async () => {
        await ring(fjelldal);
        await ring(mine);
        return [stranger, ola].every(({ heard }) => heard.length > 1);
      };
      await until(ringBoth, 'rings', undefined, 20);
      expect(ola.heard.join()).toContain(fjelldal.plan.id);
      expect(stranger.heard.join()).toContain(mine.plan.id);
      tellsNothing(who, question.name, stranger.heard.join());
      await stranger.client.dispose();
      await ola.client.dispose();
    }
  });

  it('those whose plan or municipality it is are answered otherwise: the questions reach what they ask about', async () => {
    const missed: string[] = [];
    for (const question of ALL.filter(({ ids, name }) => ids.length > 0 && !AMONG_ONES_OWN.includes(name))) {
      const isReached = async (who: keyof typeof cast) => {
        for (const variant of question.variants) {
          const { raw } = await ask(who, question, variant, real);
          const { raw: none } = await ask('eira', question, variant, real);
          if (raw !== none && !raw.includes('NOT_SIGNED_IN')) return true;
        }
        return false;
      };
      const reached = async () => {
        for (const who of ['ola', 'kari', 'hege', 'admin', 'inga', 'bodil'] as const)
          if (await isReached(who)) return true;
        return false;
      };
      if (!(await reached())) missed.push(question.name);
      // Her sessions have ended; the next question opens her sign-in again.
      if (question.name === 'closeSignIn') cookies.delete('hege');
    }
    expect(missed).toEqual([]);
  });
});
