// Del: what matters is written in peace, and nobody meets a byte of it before it is shared as one edit.
import { randomUUID } from 'node:crypto';
import { aPlan, cast, type BuiltPlan, type CastMember } from '@samplan/testing';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Database, type Tx } from '../../src/kernel/database';
import { DraftsRepository } from '../../src/words/drafts.repository';
import { until } from '../until';
import { openHouse, type House } from './house';
import { startWordsServer, type WordsServer } from './words-server';
import { RawSocket, signedIn, StockClient } from './words-world';

const WRITING = `writing { isLive draft { id room text isShared } }`;
const SECTION = `query ($id: ID!) { section(sectionId: $id) { words { body } ${WRITING} } }`;
const OPEN = `mutation ($id: ID!) { openDraft(sectionId: $id) { ${WRITING} } }`;
const DEL = `mutation ($id: ID!, $seen: String!) { shareDraft(sectionId: $id, seen: $seen) {
  ... on DraftShared { sharing { id at } section { ${WRITING} } } ... on ShareDraftRefused { code } } }`;
const UNDO = `mutation ($id: ID!, $sharing: ID!) { takeSharingBack(sectionId: $id, sharingId: $sharing) {
  ... on SharingTakenBack { section { ${WRITING} } } ... on TakeSharingBackRefused { code } } }`;
const SHOW = `mutation ($id: ID!, $isOn: Boolean!, $seen: String) { showWhileWriting(sectionId: $id, isOn: $isOn, seen: $seen) {
  ... on DraftShared { sharing { id } section { ${WRITING} } } ... on ShowWhileWritingRefused { code } } }`;
const SEARCH = `query ($text: String!) { search(text: $text) { hits { sectionId } } }`;
const HISTORY = `query ($id: ID!) { plan(planId: $id) { lastWrittenAt history { noun field before after } } }`;

const SECRET = 'Ringebroren';
let house: House;
let server: WordsServer;
let plan: BuiltPlan;
let section: string;
let open: { close?(): void; leave?(): void }[] = [];

const ask = async (who: CastMember, query: string, variables: object = {}) =>
  house.ask(await house.signIn(who), query, { id: section, ...variables });
const raw = async (who: CastMember, room: string) => {
  const { cookie } = await signedIn(house.owner, who);
  const socket = await new RawSocket(`${server.url}/sync/${room}`, { cookie }).open();
  open.push(socket);
  return socket;
};
const shared = () => `ip/${plan.id}/${section}/1`;
const draft = () => `draft/${plan.id}/${section}/1`;
/** A reader with the section open. */
const reader = async (who: CastMember) => {
  const socket = await raw(who, shared());
  socket.sync(0, new Uint8Array([0]));
  socket.sync(1, new Uint8Array([0, 0]));
  await until(() => socket.ofType(0).length >= 2, 'the words');
  return socket;
};
const heard = (socket: RawSocket) => Buffer.concat(socket.frames).toString('utf8');
const writer = async (who: CastMember, room = draft()) => {
  const client = new StockClient(server, room, (await signedIn(house.owner, who)).cookie);
  open.push(client);
  await client.synced();
  return client;
};
const writeInPeace = async (words: string) => {
  await ask(cast.ola, OPEN);
  const ola = await writer(cast.ola);
  ola.type(0, words);
  await ola.stored();
  return ola;
};
/** As the database shows it to somebody: the second wall. */
const asReader = <T>(who: CastMember, run: (tx: Tx) => Promise<T>) =>
  house.app.get(Database).inTenant({ tenant: plan.tenant, person: who.person }, run);
const draftOf = (data: unknown): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const told: unknown = Reflect.get(value, 'draft');
    if (typeof told === 'object' && told) Object.assign(found, told);
    Object.values(value).forEach(look);
  };
  look(data);
  return found;
};

beforeAll(async () => {
  house = await openHouse();
  server = await startWordsServer({ databaseUrl: house.databaseUrl });
});
beforeEach(async () => {
  await house.rows.query("update plan set state = 'closed', closed_at = now() where state <> 'closed'");
  plan = await aPlan()
    .of(cast.ola)
    .coordinatedBy(cast.kari)
    .withGrant('whatMatters', cast.hege, 'comment')
    .withParticipant(cast.anne, { role: 'representative' })
    .withMandate(cast.anne, { kind: 'power-of-attorney', covers: ['plan', 'what-matters'], evidence: 'Fullmakt' })
    .withWords('whatMatters', ['Stille om kvelden.'])
    .inPeace()
    .insert(house.rows, { words: house.write });
  section = plan.section('whatMatters');
});
afterEach(() => {
  for (const each of open) (each.close ?? each.leave)?.call(each);
  open = [];
});
afterAll(async () => {
  await server.stop();
  await house.close();
});

it('reaches no reader before it is shared, and then as one update', async () => {
  const hege = await reader(cast.hege);
  const ola = await writeInPeace(`${SECRET}. `);
  const { bytes, frames } = hege;
  const before = frames.length;
  for (let i = 0; i < 20; i++) {
    ola.type(0, 'x');
    await ola.stored();
  }
  ola.remove(0, 20);
  await ola.stored();
  expect(hege.bytes, 'nothing at all while he writes').toBe(bytes);
  for (const who of [cast.kari, cast.hege]) {
    expect((await ask(who, SECTION)).raw).not.toContain(SECRET);
    expect((await ask(who, SECTION)).data).toMatchObject({ section: { writing: null } });
    expect((await ask(who, SEARCH, { text: SECRET })).raw).toBe('{"data":{"search":{"hits":[]}}}\n');
    expect((await ask(who, HISTORY, { id: plan.id })).data).toMatchObject({ plan: { history: [] } });
  }

  const { data } = await ask(cast.ola, DEL, { seen: `${SECRET}. Stille om kvelden.` });
  expect(data).toMatchObject({ shareDraft: { sharing: {}, section: { writing: { draft: { isShared: true } } } } });
  await until(() => heard(hege).includes(SECRET), 'the words at Hege');
  expect(hege.frames.slice(before).filter((frame) => frame[0] === 0)).toHaveLength(1);
  expect(heard(hege)).not.toContain('xxx');
  expect((await ask(cast.hege, SEARCH, { text: SECRET })).data).toEqual({ search: { hits: [{ sectionId: section }] } });
  expect((await ask(cast.kari, HISTORY, { id: plan.id })).data).toMatchObject({
    plan: { history: [{ noun: 'words', field: 'shared', before: null, after: null }] },
  });
  const log = await house.rows.query<{ actor_id: string; seq: string }>(
    'select u.actor_id, u.seq from doc_update u join doc d on d.id = u.doc_id where d.section_id = $1 and not d.is_draft',
    [section],
  );
  expect(log.map(({ actor_id, seq }) => [actor_id, seq])).toEqual([
    [cast.ola.account, '1'],
    [cast.ola.account, '2'],
  ]);
});

it('is opened by nobody but the owner and one with a mandate: to others the room is as one that does not exist', async () => {
  const refusals = async () => {
    const codes: unknown[] = [];
    for (const who of [cast.hege, cast.kari])
      for (const room of [draft(), `draft/${plan.id}/${randomUUID()}/1`]) {
        const socket = await raw(who, room);
        await until(() => socket.isOver, 'the refusal');
        codes.push([socket.closeCode, socket.bytes]);
      }
    return codes;
  };
  const without = await refusals();
  await writeInPeace(SECRET);
  expect(await refusals()).toEqual(without);
  expect(new Set(without.map(String))).toEqual(new Set(['4404,0']));
  const rowsFor = (who: CastMember) =>
    asReader(who, (tx) => tx.query('select from doc_update where doc_id in (select id from doc where is_draft)'));
  for (const who of [cast.hege, cast.kari]) expect(await rowsFor(who), 'behind the second wall').toEqual([]);
  for (const who of [cast.ola, cast.anne]) expect((await rowsFor(who)).length).toBeGreaterThan(0);
  const anne = await writer(cast.anne);
  expect(anne.text).toContain(SECRET);
  anne.type(0, 'Anne: ');
  await anne.stored();
  for (const who of [cast.hege, cast.kari]) {
    const refused = await ask(who, OPEN);
    expect(refused.errors[0]?.extensions['code']).toBe('NOT_ALLOWED');
    expect((await ask(who, DEL, { seen: '' })).data).toMatchObject({ shareDraft: { code: 'NOT_ALLOWED' } });
  }
});

it('closes to a representative whose mandate ends while it is open, who may go on reading what is shared', async () => {
  await house.rows.query(
    `insert into access_grant (tenant_id, plan_id, section_id, person_id, level, basis)
     values ($1, $2, $3, $4, 'read', 'other-law')`,
    [plan.tenant, plan.id, section, cast.anne.person],
  );
  await writeInPeace(SECRET);
  const anne = await writer(cast.anne);
  await house.rows.query(
    'update mandate set valid_to = oslo_today() - 1, valid_from = oslo_today() - 9 where plan_id = $1',
    [plan.id],
  );
  await until(() => anne.closeCodes.includes(4403), 'the closed draft');
});

it('is shared only as it was seen, and not in a closed plan, where it is still read by its owner', async () => {
  const ola = await writeInPeace(`${SECRET} `);
  expect((await ask(cast.ola, DEL, { seen: 'Noe annet.' })).data).toEqual({ shareDraft: { code: 'STALE' } });
  await house.rows.query("update plan set state = 'closed', closed_at = now() where id = $1", [plan.id]);
  await until(() => ola.level === 1, 'reading only');
  expect((await ask(cast.ola, DEL, { seen: `${SECRET} Stille om kvelden.` })).data).toEqual({
    shareDraft: { code: 'NOT_ALLOWED' },
  });
  expect(draftOf((await ask(cast.ola, SECTION)).data)).toMatchObject({ isShared: false });
  const kept = await asReader(cast.ola, (tx) => new DraftsRepository().ofPlan(tx, plan.id));
  expect([...kept].map(([id, { text }]) => [id, text])).toEqual([[section, `${SECRET} Stille om kvelden.`]]);
});

it('comes back by one more edit; the draft stays, and what was taken back is not sent to whoever opens later', async () => {
  await writeInPeace(`${SECRET} `);
  const { data } = await ask(cast.ola, DEL, { seen: `${SECRET} Stille om kvelden.` });
  const sharing = draftOf({ draft: Object(data?.['shareDraft']).sharing })['id'];
  const undone = await ask(cast.ola, UNDO, { sharing });
  expect(draftOf(undone.data)).toMatchObject({ isShared: false, text: `${SECRET} Stille om kvelden.` });
  const twice = await ask(cast.ola, UNDO, { sharing });
  expect(twice.errors[0]?.extensions['code']).toBe('NOT_FOUND');
  const hege = await reader(cast.hege);
  expect(heard(hege)).toContain('Stille om kvelden.');
  expect(heard(hege)).not.toContain(SECRET);
  // Opened again, the draft still says what he wrote.
  expect(draftOf((await ask(cast.ola, OPEN)).data)).toMatchObject({ text: `${SECRET} Stille om kvelden.` });
});

it('is not taken back over what was changed since', async () => {
  const ola = await writeInPeace('En. ');
  const first = await ask(cast.ola, DEL, { seen: 'En. Stille om kvelden.' });
  const sharing = draftOf({ draft: Object(first.data?.['shareDraft']).sharing })['id'];
  ola.type(0, 'To. ');
  await ola.stored();
  await ask(cast.ola, DEL, { seen: 'To. En. Stille om kvelden.' });
  expect((await ask(cast.ola, UNDO, { sharing })).data).toEqual({ takeSharingBack: { code: 'STALE' } });
});

it('is written for all to see by the switch, which shares what stood in the draft; in peace the shared words refuse', async () => {
  const direct = await writer(cast.ola, shared());
  direct.type(0, SECRET);
  await direct.answered();
  await until(() => direct.refusals.length > 0, 'the refusal');
  expect((await ask(cast.kari, SECTION)).raw).not.toContain(SECRET);
  direct.leave();

  await writeInPeace('En. ');
  expect((await ask(cast.ola, SHOW, { isOn: true })).data).toEqual({ showWhileWriting: { code: 'STALE' } });
  await ask(cast.ola, SHOW, { isOn: true, seen: 'En. Stille om kvelden.' });
  const kari = await reader(cast.kari);
  expect(heard(kari)).toContain('En. ');
  const ola = await writer(cast.ola, shared());
  ola.type(0, `${SECRET}. `);
  await until(() => heard(kari).includes(SECRET), 'the words as they come');
  await ola.stored();
  expect((await ask(cast.ola, DEL, { seen: 'En. Stille om kvelden.' })).data, 'an old page').toEqual({
    shareDraft: { code: 'STALE' },
  });

  await ask(cast.ola, SHOW, { isOn: false });
  // The draft in which nothing was written since says what is shared now.
  const opened = await ask(cast.ola, OPEN);
  expect(draftOf(opened.data)).toMatchObject({ text: `${SECRET}. En. Stille om kvelden.`, isShared: true });
});
