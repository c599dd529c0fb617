// Whoever leads, administers, coordinates all plans or checks the log meets no word of any plan, whatever they ask.
import { systemClock, today } from '@samplan/domain';
import { cast, insertPerson } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SyncModule } from '../../src/sync/sync.module';
import { until } from '../until';
import { fullPlan, type FullPlan } from './full-plan';
import { openHouse, type House } from './house';
import { questions } from './questions';
import { routesOf } from './routes';
import { RawSocket } from './words-world';

/** Bodil leads the unit that takes part in the plan, so that there is something to come by. */
const ROLES = [
  ['the head of the coordinating unit', 'tonevik', 'coordinating-unit'],
  ['the leader of a unit that takes part', 'bodil', 'unit-leader'],
  ['the administrator', 'admin', 'administrator'],
  ['the log controller', 'logg', 'log-controller'],
] as const;

/** No words of the plan: whom a unit belongs to, what is asked of the municipality, a case, the search for a coordinator. */
const OF_THE_MUNICIPALITY = [
  ...['organisation', 'request', 'need', 'case draft', 'heading', 'letter'],
  ...['coordinator wish', 'sentence', 'greeting'],
].map((word) => `Olaord${word}`);
/** Of goals that are taken out or gone; behind an id that is asked for by itself; and files that are fetched. */
const ELSEWHERE = ['gone', 'saying of what is gone', 'scan', 'text', 'content', 'purpose given', 'wondered'].map(
  (word) => `Olaord${word}`,
);

describe('Without a part in the plan', () => {
  let house: House;
  let full: FullPlan;
  const ofThePlan = () => full.words.filter((word) => word.startsWith('Olaord') && !OF_THE_MUNICIPALITY.includes(word));
  const tellsOf = (raw: string) => ofThePlan().some((word) => raw.includes(word));
  const idOf = (name: string) => full.ids.get(name) ?? full.plan.id;

  beforeAll(async () => {
    house = await openHouse({}, systemClock, [SyncModule]);
    const hege = { coordinator: cast.kari, helper: cast.hege, unit: 'homeCare' } as const;
    full = await fullPlan(house, { owner: cast.ola, ...hege }, 'Olaord');
    for (const [, who] of ROLES) await insertPerson(house.rows, cast[who], today(systemClock));
  });
  afterAll(() => house.close());

  it.each(ROLES)('%s meets no word of it in anything that can be asked or done', async (_, who, hat) => {
    const cookie = await house.signIn(cast[who], hat);
    const told: [string, string][] = [];
    let answered = 0;
    for (const question of questions().filter(({ operation }) => operation !== 'subscription'))
      for (const { tells } of question.variants)
        // What one writes oneself comes back, so words of the plan are only asked with.
        for (const text of question.operation === 'query' ? ['Ord', 'Olaordwords'] : ['Ord']) {
          const filled = JSON.stringify(question.variables({ id: idOf, tells }));
          const variables: object = JSON.parse(filled.replaceAll('"Ord"', JSON.stringify(text)));
          const { raw, status } = await house.ask(cookie, question.document, variables);
          answered += status === 200 ? 1 : 0;
          if (tellsOf(raw.replaceAll(JSON.stringify(text), ''))) told.push([question.name, raw]);
        }
    for (const { method, fill } of routesOf(house.app)) {
      const response = await fetch(
        `${house.url}${fill((name) => idOf(name === 'section' ? 'sectionId' : 'attachmentId'))}`,
        {
          method,
          headers: { cookie },
        },
      );
      const raw = `${[...response.headers].join()} ${await response.text()}`;
      if (tellsOf(raw)) told.push([method, raw]);
    }
    expect(told).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  });

  it.each(ROLES)('%s is turned away from its rooms', async (_, who, hat) => {
    const cookie = await house.signIn(cast[who], hat);
    const url = `${house.url.replace('http', 'ws')}/sync/ip/${full.plan.id}/${full.plan.section('home')}/1`;
    const socket = await new RawSocket(url, { cookie }).open();
    await until(() => socket.isOver, 'the end');
    expect([socket.closeCode, socket.bytes]).toEqual([4404, 0]);
  });

  it('the same questions tell the owner its words', async () => {
    const cookie = await house.signIn(cast.ola);
    const all = await Promise.all(
      questions()
        .filter(({ operation }) => operation === 'query')
        .map(({ document, variables }) => house.ask(cookie, document, variables({ id: idOf, tells: () => true }))),
    );
    const raw = all.map((one) => one.raw).join();
    expect(ofThePlan().filter((word) => !raw.includes(word) && !ELSEWHERE.includes(word))).toEqual([]);
  });
});
