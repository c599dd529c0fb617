// Access that the owner takes away by the command, seen from an open socket of the one who loses it.
import { aPlan, cast, units, type BuiltPlan } from '@samplan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../until';
import { openHouse, type House } from './house';
import { startWordsServer, type WordsServer } from './words-server';
import { RawSocket, signedIn, StockClient } from './words-world';

const LOWER = `mutation ($input: LowerAccessInput!) { lowerAccess(input: $input) { __typename } }`;

let house: House;
let server: WordsServer;
let plan: BuiltPlan;

beforeAll(async () => {
  house = await openHouse();
  plan = await aPlan()
    .of(cast.ola)
    .coordinatedBy(cast.kari)
    .withGrant('home', cast.hege, 'edit')
    .insert(house.rows, { words: house.write });
  server = await startWordsServer({ databaseUrl: house.databaseUrl });
});
afterAll(async () => {
  await server.stop();
  await house.close();
});

it('the socket of one who is lowered to nothing is closed, and no byte comes after; others write on', async () => {
  const room = `ip/${plan.id}/${plan.section('home')}/1`;
  const { cookie } = await signedIn(house.owner, cast.hege);
  const hege = await new RawSocket(`${server.url}/sync/${room}`, { cookie }).open();
  hege.sync(0, new Uint8Array([0]));
  hege.sync(1, new Uint8Array([0, 0]));
  const ola = new StockClient(server, room, (await signedIn(house.owner, cast.ola)).cookie);
  await ola.synced();
  const heard = hege.bytes;
  ola.type(0, 'før ');
  await ola.stored();
  await until(() => hege.bytes > heard, 'Ola’s words at Hege');

  const input = {
    planId: plan.id,
    sectionId: plan.section('home'),
    unitId: units.homeCare.id,
    to: 'none',
    seen: 'edit',
  };
  const { data } = await house.ask(await house.signIn(cast.ola), LOWER, { input });
  expect(data).toEqual({ lowerAccess: { __typename: 'AccessLowered' } });
  await until(() => hege.isOver, 'the close');
  expect(hege.closeCode).toBe(4403);
  const { bytes } = hege;
  ola.type(0, 'etter ');
  await ola.stored();
  expect(hege.bytes).toBe(bytes);

  const again = await new RawSocket(`${server.url}/sync/${room}`, { cookie }).open();
  await until(() => again.isOver, 'the refusal');
  expect(again.ofType(0)).toEqual([]);
  ola.leave();
});
