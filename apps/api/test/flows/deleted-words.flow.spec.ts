// Deleted words reach nobody but their author and the owner: what is sent to whoever opens later holds none of them.
import { aPlan, cast, type BuiltPlan, type CastMember } from '@samplan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../until';
import { openHouse, type House } from './house';
import { startWordsServer, type WordsServer } from './words-server';
import { RawSocket, signedIn, StockClient } from './words-world';

const SECRET = 'Hemmeligord';
let house: House;
let server: WordsServer;
let plan: BuiltPlan;
let open: { close?(): void; leave?(): void }[] = [];

const room = (key: string) => `ip/${plan.id}/${plan.section(key)}/1`;
const join = async (who: CastMember, key: string) => {
  const client = new StockClient(server, room(key), (await signedIn(house.owner, who)).cookie);
  open.push(client);
  await client.synced();
  return client;
};
/** All that a newcomer is sent of a section, whatever they say they have. */
const sent = async (key: string, vector = new Uint8Array([0])) => {
  const { cookie } = await signedIn(house.owner, cast.hege);
  const socket = await new RawSocket(`${server.url}/sync/${room(key)}`, { cookie }).open();
  open.push(socket);
  socket.sync(0, vector);
  socket.sync(1, new Uint8Array([0, 0]));
  await until(() => socket.ofType(0).length >= 2, 'the words');
  return socket;
};
const bytesOf = (socket: RawSocket) => Buffer.concat(socket.frames).toString('utf8');

beforeAll(async () => {
  house = await openHouse();
  plan = await aPlan()
    .of(cast.ola)
    .coordinatedBy(cast.kari)
    .withGrant(['home', 'work', 'health'], cast.hege, 'read')
    .insert(house.rows, { words: house.write });
  server = await startWordsServer({ databaseUrl: house.databaseUrl, limits: { snapshotRows: 6, unloadMs: 50 } });
});
afterAll(async () => {
  await server.stop();
  await house.close();
});

it.each([
  ['while their author is still there', 'home', false],
  ['when the document is read again from its log', 'work', true],
])('%s', async (_when, key, isReadAgain) => {
  const kari = await join(cast.kari, key);
  kari.type(0, 'Blir stående. ');
  await kari.stored();
  kari.type(0, SECRET);
  await kari.stored();
  kari.remove(3, SECRET.length - 3);
  kari.remove(0, 3);
  await kari.stored();
  if (isReadAgain) {
    await server.stop();
    server = await startWordsServer({ databaseUrl: house.databaseUrl });
  }
  const hege = await sent(key);
  expect(bytesOf(hege)).toContain('Blir stående.');
  expect(bytesOf(hege)).not.toContain(SECRET);
  for (const part of [SECRET.slice(0, 3), SECRET.slice(3)]) expect(bytesOf(hege)).not.toContain(part);
});

it('to one who was there they came lawfully, and the rows keep them for their author and the owner', async () => {
  const kari = await join(cast.kari, 'health');
  const hege = await sent('health');
  kari.type(0, SECRET);
  await until(() => bytesOf(hege).includes(SECRET), 'the words at Hege');
  kari.remove(0, SECRET.length);
  await kari.stored();
  expect(bytesOf(await sent('health'))).not.toContain(SECRET);
  const [row] = await house.rows.query<{ kept: boolean }>(
    `select bool_or(position($2::bytea in u.bytes) > 0) as kept from doc_update u join doc d on d.id = u.doc_id
     where d.section_id = $1`,
    [plan.section('health'), Buffer.from(SECRET)],
  );
  expect(row?.kept).toBe(true);
  for (const each of open) (each.close ?? each.leave)?.call(each);
  open = [];
});
