// Searching words of plans: what is found in which form, and that nothing is told of what one may not read.
import { asId, type PersonId, type WornHat } from '@samplan/domain';
import { levelOf } from '@samplan/policy';
import { anyWorld, aPlan, cast, factsOf, PEOPLE, TENANT, type BuiltPlan } from '@samplan/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Access } from '../../src/access/access';
import { FactsRepository } from '../../src/access/facts.repository';
import { PeopleRepository } from '../../src/access/people.repository';
import { Readers } from '../../src/access/readers';
import type { Actor } from '../../src/kernel/actor';
import { Audit } from '../../src/kernel/audit';
import { Database } from '../../src/kernel/database';
import { Search } from '../../src/search/search';
import { SearchRepository } from '../../src/search/search.repository';
import { Openings } from '../../src/words/openings';
import { WordsRepository } from '../../src/words/words.repository';
import { ground, type Ground } from '../ground';
import { allowRandomWorlds, store, worldClock } from '../world-rows';
import { openHouse, type House } from './house';
import { holdsRichly } from '../rich';

const SEARCH = `query ($text: String!) { search(text: $text) {
  more hits { planId sectionId sectionTitle owner { name } excerpt { text found } } } }`;

interface Result {
  readonly more: boolean;
  readonly hits: readonly { readonly sectionId: string }[];
}

const isResult = (value: unknown): value is Result => typeof value === 'object' && value !== null && 'hits' in value;

describe('Search', () => {
  let house: House;
  let ola: BuiltPlan;
  let maja: BuiltPlan;
  let eira: BuiltPlan;
  const cookies = new Map<string, string>();
  const ask = async (key: keyof typeof cast, text: string) => {
    const cookie = cookies.get(key) ?? (await house.signIn(cast[key]));
    cookies.set(key, cookie);
    return house.ask(cookie, SEARCH, { text });
  };
  const found = async (key: keyof typeof cast, text: string) => {
    const { data, errors } = await ask(key, text);
    expect(errors).toEqual([]);
    const result = data?.['search'];
    if (!isResult(result)) throw new Error('No result.');
    return result;
  };
  const sections = async (key: keyof typeof cast, text: string) =>
    (await found(key, text)).hits.map(({ sectionId }) => sectionId);

  beforeAll(async () => {
    house = await openHouse();
    ola = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('home', cast.hege, 'edit')
      .withParticipant(cast.siv)
      .withWords('home', ['Tinka må ut klokka sju. Han liker å gå på tur langs Sølvelva.'])
      .withWords('leisure', ['Vil begynne med svømming hver onsdag.'])
      .withWords('work', ['Kjører drosje til voksenopplæringen.'])
      .withWords('health', ['Tar paracetamol ved behov.'])
      .withWords('own', ['Hemmelig onkel heter Paracetamol.'])
      .insert(house.rows, { words: house.write });
    maja = await aPlan()
      .of(cast.maja)
      .coordinatedBy(cast.kari)
      .withWords('home', ['Svommetime? Nei: maja vil svømme i basseng, og hun svømte i gaar.'])
      .insert(house.rows, { words: house.write });
    eira = await aPlan()
      .of(cast.eira)
      .coordinatedBy(cast.mikkel)
      .withWords('home', ['Svømming i Nordvik, paracetamol og Tinka.'])
      .insert(house.rows, { words: house.write });
  });
  afterAll(() => house.close());

  it.each(['svømming', 'svømme', 'svømte', 'svømmer', 'svoemming', 'SVØMMINGEN', 'svømm'])(
    'finds the forms of one word by %s',
    async (text) => {
      expect((await sections('kari', text)).toSorted()).toEqual(
        [ola.section('leisure'), maja.section('home')].toSorted(),
      );
    },
  );

  it.each([
    ['i går', 'home'],
    ['igaar', undefined],
    ['gaar', 'home'],
    ['går', 'home'],
  ])('takes å for aa in what was written and in what is asked for: %s', async (text, key) => {
    expect(await sections('maja', text)).toEqual(key ? [maja.section(key)] : []);
  });

  it.each([
    ['sølvelva', 'home'],
    ['soelvelva', 'home'],
    ['voksenopplaering', 'work'],
    ['voksenopplæring', 'work'],
    ['kjoerer', 'work'],
    ['på tur', 'home'],
    ['onsdag svømming', 'leisure'],
  ])('finds %s', async (text, key) => {
    expect(await sections('ola', text)).toEqual([ola.section(key)]);
  });

  it('wants all words, and quotes and a minus to the letter', async () => {
    expect(await sections('ola', 'svømming drosje')).toEqual([]);
    expect(await sections('ola', '"gå på tur"')).toEqual([ola.section('home')]);
    expect(await sections('ola', '"tur på gå"')).toEqual([]);
    expect(await sections('ola', 'tinka -tur')).toEqual([]);
    expect((await sections('ola', 'svømming or drosje')).toSorted()).toEqual(
      [ola.section('leisure'), ola.section('work')].toSorted(),
    );
  });

  it('is not upset by signs of its own language', async () => {
    for (const text of [
      "'; drop table plan --",
      '((',
      "a:* & '",
      '!!',
      '\\\\',
      'det er',
      '-svømming',
      '\u0000\u0000tinka',
    ])
      expect((await ask('ola', text)).errors, text).toEqual([]);
  });

  it('shows owner and coordinator the words around what was found, and logs the opening of those sections alone', async () => {
    const before = await openings('ola');
    const { hits } = await found('ola', 'svømming');
    expect(hits).toEqual([
      expect.objectContaining({
        sectionTitle: 'Fritid',
        excerpt: [
          { text: 'Vil begynne med ', found: false },
          { text: 'svømming', found: true },
          { text: ' hver onsdag.', found: false },
        ],
      }),
    ]);
    await house.signIn(cast.ola).then((cookie) => house.ask(cookie, SEARCH, { text: 'drosje' }));
    expect((await openings('ola')).length - before.length).toBeLessThanOrEqual(2);
    expect((await openings('ola')).at(-1)).toBe(ola.section('work'));
  });

  it('gives a service the section and no word of it, and logs what was told', async () => {
    const { raw, data } = await ask('hege', 'tinka');
    expect(data).toMatchObject({ search: { more: false, hits: [{ sectionId: ola.section('home'), excerpt: null }] } });
    expect(raw).not.toContain('Tinka');
    expect(await openings('hege')).toEqual([]);
    const rows = await house.rows.query<{ action: string; section_id: string | null; details: object }>(
      'select action, section_id, details from audit where person_id = $1 order by id',
      [cast.hege.person],
    );
    expect(rows).toEqual([
      { action: 'search', section_id: null, details: { hits: 1, more: false, wears: 'work' } },
      { action: 'found-in-section', section_id: ola.section('home'), details: {} },
    ]);
  });

  it('A8 history needs read: answers of what one may not read as of what is not there', async () => {
    const nothing = (await ask('hege', 'finnesikke')).raw;
    for (const text of ['paracetamol', 'svømming', 'drosje', 'onkel'])
      expect((await ask('hege', text)).raw).toBe(nothing);
    expect((await ask('kari', 'onkel')).raw).toBe(nothing);
    expect((await ask('eira', 'drosje')).raw).toBe(nothing);
    expect((await ask('siv', 'tinka')).raw).toBe(nothing);
    expect((await ask('kari', 'nordvik')).raw).toBe(nothing);
    expect(await sections('eira', 'tinka')).toEqual([eira.section('home')]);
  });

  it('finds one’s own notes for oneself alone', async () => {
    expect((await sections('ola', 'paracetamol')).toSorted()).toEqual(
      [ola.section('own'), ola.section('health')].toSorted(),
    );
    expect(await sections('kari', 'paracetamol')).toEqual([ola.section('health')]);
  });

  it('takes 2 to 100 characters', async () => {
    for (const text of ['', ' a ', 'a'.repeat(101)])
      expect((await ask('ola', text)).errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT' });
    expect((await ask('ola', 'a'.repeat(100))).errors).toEqual([]);
    expect((await house.ask(undefined, SEARCH, { text: 'tinka' })).errors[0]?.extensions).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });

  it('never writes in the log what was searched for', async () => {
    await ask('ola', 'hvemvetdette');
    const rows = await house.rows.query("select 1 from audit where details::text ilike '%hvemvetdette%'");
    expect(rows).toEqual([]);
    expect(await house.rows.query("select 1 from audit where action = 'search'")).not.toEqual([]);
  });

  it('shows thirty, and says that there are more where there are', async () => {
    const keys = Array.from({ length: 31 }, (_, at) => `s${at}`);
    const told = keys.reduce(
      (plan, key) => plan.withSection(key, 'meeting', `Møte ${key}`, ['Om rullestol.']),
      aPlan().of(cast.rune).withGrant('home', cast.hege, 'read').withWords('home', ['Rullestol og drosje.']),
    );
    await told.insert(house.rows, { words: house.write });
    const all = await found('rune', 'rullestol');
    expect([all.hits.length, all.more]).toEqual([30, true]);
    expect(await found('hege', 'rullestol')).toMatchObject({ more: false, hits: [{ excerpt: null }] });
    expect(await found('rune', 'drosje')).toMatchObject({ more: false, hits: [{}] });
  });

  it('asks the database as often for many hits as for one', async () => {
    const database = house.app.get(Database, { strict: false });
    const inTenant = database.inTenant.bind(database);
    let statements = 0;
    database.inTenant = (tenants, run) =>
      inTenant(tenants, (tx) =>
        run({ manager: tx.manager, query: (sql, params) => (statements++, tx.query(sql, params)) }),
      );
    try {
      const counted = async (text: string) => {
        const before = statements;
        const { hits } = await found('rune', text);
        return { hits: hits.length, queries: statements - before };
      };
      const [one, many] = [await counted('drosje'), await counted('rullestol')];
      expect([one.hits, many.hits]).toEqual([1, 30]);
      expect(many.queries).toBe(one.queries);
    } finally {
      database.inTenant = inTenant;
    }
  });

  const openings = async (key: keyof typeof cast) =>
    (
      await house.rows.query<{ section_id: string }>(
        "select section_id from audit where person_id = $1 and action = 'open-section' order by id",
        [cast[key].person],
      )
    ).map(({ section_id }) => section_id);
});

describe('Search in random worlds', () => {
  let at: Ground;
  beforeAll(async () => {
    at = await ground(worldClock);
    await allowRandomWorlds(at.rows);
    await at.rows.query('alter table projection disable trigger all');
  });
  afterAll(() => at.close());

  it('finds in exactly those sections that the policy lets one read', async () => {
    const facts = new FactsRepository();
    const access = new Access(at.database, facts, worldClock);
    const audit = new Audit();
    const search = new Search(
      access,
      at.database,
      new SearchRepository(),
      new Readers(at.database, facts, new PeopleRepository()),
      new Openings(at.database, new WordsRepository(), audit),
      audit,
    );
    const met = { found: 0, hidden: 0 };
    await holdsRichly(
      fc.asyncProperty(anyWorld(fc), async (world) => {
        await at.rows.query('delete from projection');
        await store(at.rows, world);
        for (const { id, sections } of world.plans)
          await at.rows.query(
            `insert into projection (section_id, plan_id, tenant_id, seq, body, text)
             select s, $2, $3, 1, '{}', 'Ordet er fjellvåk.' from unnest($1::uuid[]) s`,
            [sections.map((section) => section.id), id, TENANT],
          );
        for (const person of world.people) {
          const expected = world.plans.flatMap((plan) =>
            plan.sections
              .filter(({ id }) => levelOf(factsOf(world, person, plan, actorOf(person).wears), id).level !== 'none')
              .map(({ id }) => id),
          );
          const permit = await access.require(actorOf(person), 'list-own-plans');
          const { hits, more } = await search.run(permit, 'fjellvaak');
          expect(hits.map(({ sectionId }) => sectionId).toSorted()).toEqual(expected.toSorted());
          expect(more).toBe(false);
          met.found += hits.length;
          met.hidden += world.plans.flatMap(({ sections }) => sections).length - hits.length;
        }
      }),
      25,
      () => {
        expect(met.found).toBeGreaterThan(100);
        expect(met.hidden).toBeGreaterThan(100);
      },
    );
  });
});

const HATS: readonly WornHat[] = ['private', 'private', 'work', 'work'];

const actorOf = (person: PersonId): Actor => ({
  account: asId(person),
  person,
  tenant: TENANT,
  session: asId(person),
  language: 'nb',
  name: 'N',
  givenName: 'N',
  wears: HATS[PEOPLE.indexOf(person) % HATS.length] ?? null,
});
