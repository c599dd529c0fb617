// "Dette er jeg god til": written by whoever writes what matters, read by whoever reads it, and found with its words.
import { strengthsOf } from '@samplan/plan-doc';
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Database } from '../../src/kernel/database';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { until } from '../until';
import { openHouse, type House } from './house';
import { startWordsServer, type WordsServer } from './words-server';
import { signedIn, StockClient } from './words-world';

const SECTIONS = `query ($planId: ID!) { plan(planId: $planId) { contents { point isInPlace sectionId }
  sections { id words { strengths } } } }`;
const SECTION = `query ($sectionId: ID!) { section(sectionId: $sectionId) { words { body strengths } } }`;
const SEARCH = `query ($text: String!) { search(text: $text) { hits { sectionId } } }`;

type Who = 'ola' | 'kari' | 'hege' | 'nina';

describe('What the owner is good at', () => {
  describe('over GraphQL', () => {
    let house: House;
    let plan: BuiltPlan;
    const ask = async (who: Who, query: string, variables: object) =>
      house.ask(await house.signIn(cast[who]), query, variables);

    beforeAll(async () => {
      house = await openHouse();
      plan = await aPlan()
        .of(cast.ola)
        .coordinatedBy(cast.kari)
        .withGrant('whatMatters', cast.hege, 'read')
        .withGrant('work', cast.nina, 'edit')
        .withWords('whatMatters', ['Jeg vil svømme.'])
        .withStrengths('Jeg kan skru.')
        .withGoal('swim', 'home', 'Svømme')
        .insert(house.rows, { words: house.write });
    });
    afterAll(() => house.close());

    it('is read with what matters, by those alone who read that', async () => {
      for (const who of ['ola', 'kari', 'hege'] as const) {
        const { data } = await ask(who, SECTION, { sectionId: plan.section('whatMatters') });
        expect(JSON.stringify(data)).toContain('"strengths":{"type":"doc"');
        expect(JSON.stringify(data)).toContain('Jeg kan skru.');
      }
      const closed = await ask('nina', SECTION, { sectionId: plan.section('whatMatters') });
      expect(closed.data).toEqual({ section: null });
      const other = await ask('nina', SECTION, { sectionId: plan.section('work') });
      expect(other.data).toMatchObject({ section: { words: { strengths: null } } });
      expect((await ask('nina', SECTIONS, { planId: plan.id })).raw).not.toContain('skru');
      expect((await ask('hege', SECTIONS, { planId: plan.id })).raw, 'before it is opened').not.toContain('skru');
    });

    it('is found by its words', async () => {
      const hits = async (who: Who) => (await ask(who, SEARCH, { text: 'skru' })).data;
      expect(await hits('ola')).toEqual({ search: { hits: [{ sectionId: plan.section('whatMatters') }] } });
      expect(await hits('nina')).toEqual({ search: { hits: [] } });
    });

    it('is part of the first content point', async () => {
      const first = async () => {
        const { data } = await ask('ola', SECTIONS, { planId: plan.id });
        const contents: unknown = Reflect.get(Object(data?.['plan']), 'contents');
        return Array.isArray(contents) ? contents[0] : undefined;
      };
      expect(await first()).toMatchObject({ point: 'goals_and_needs', isInPlace: true });
      await house.rows.query("update projection set items = '{}' where section_id = $1", [plan.section('whatMatters')]);
      expect(await first()).toMatchObject({ isInPlace: false, sectionId: plan.section('whatMatters') });
    });
  });

  describe('on the wire', () => {
    let owner: pg.Pool;
    let server: WordsServer;
    let plan: BuiltPlan;
    let clients: StockClient[] = [];
    const join = async (who: 'ola' | 'kari', key: string) => {
      const { cookie } = await signedIn(owner, cast[who]);
      const client = new StockClient(server, `ip/${plan.id}/${plan.section(key)}/1`, cookie);
      clients.push(client);
      await client.synced();
      return client;
    };
    const stored = async (key: string) => {
      const section = plan.section(key);
      const found = await server.app
        .get(Database)
        .asSystem(plan.tenant, 'stored-words-of-today', (tx) => new WordsRepository().wordsOf(tx, [section]));
      return found.get(section);
    };

    beforeAll(async () => {
      const databaseUrl = await freshDatabase();
      owner = new pg.Pool({ connectionString: databaseUrl });
      const words = new WordsRepository();
      plan = await aPlan()
        .coordinatedBy(cast.kari)
        .insert(rowsOf(owner), { words: (on, section) => words.seedWords(on, section) });
      server = await startWordsServer({ databaseUrl });
    });
    afterEach(() => {
      for (const client of clients) client.leave();
      clients = [];
    });
    afterAll(async () => {
      await server.stop();
      await owner.end();
    });

    it('has a first paragraph before anybody writes, and stands in the stored copy afterwards', async () => {
      const ola = await join('ola', 'whatMatters');
      expect(strengthsOf(ola.doc).fragment.length).toBe(1);
      strengthsOf(ola.doc).insert(0, 'Jeg kan skru.');
      await ola.stored();
      await until(
        async () => (await stored('whatMatters'))?.text === 'Jeg kan skru.',
        'the stored copy',
        undefined,
        20,
      );
      expect(JSON.stringify((await stored('whatMatters'))?.items)).toContain('Jeg kan skru.');
    });

    it('is written by nobody who does not write what matters, and in no other section', async () => {
      const kari = await join('kari', 'whatMatters');
      strengthsOf(kari.doc).insert(0, 'Ola kan ');
      await kari.answered();
      await until(() => kari.refusals.length > 0, 'the refusal');
      const elsewhere = await join('kari', 'home');
      strengthsOf(elsewhere.doc).fragment.insert(0, [paragraphOf('Ola kan ')]);
      await elsewhere.answered();
      await until(() => elsewhere.refusals.length > 0, 'the refusal');
      expect((await stored('whatMatters'))?.text).not.toContain('Ola kan');
      expect(await stored('home')).toMatchObject({ items: {}, text: '' });
    });
  });
});

function paragraphOf(words: string): Y.XmlElement {
  const made = new Y.XmlElement('paragraph');
  made.insert(0, [new Y.XmlText(words)]);
  return made;
}
