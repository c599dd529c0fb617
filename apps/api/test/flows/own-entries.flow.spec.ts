// "Kopier det som er mitt": what one wrote and changed oneself, from the log of words and the history of facts; nothing of others.
import { aPlan, cast, type BuiltPlan } from '@samplan/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forgetLog } from './forget-log';
import { openHouse, type House } from './house';
import { startWordsServer, type WordsServer } from './words-server';
import { signedIn, StockClient } from './words-world';

const COPY = `mutation ($planId: ID!, $all: Boolean) {
  copyOwnEntries(planId: $planId, fromTheBeginning: $all) { since until text } }`;
const ADD = `mutation ($input: AddMeasureInput!) { addMeasure(input: $input) {
  __typename ... on MeasureAdded { measure { id } } } }`;
const MOVE = `mutation ($input: MoveItemInput!) { moveItem(input: $input) { __typename } }`;
const CHANGE = `mutation ($input: ChangeMeasureInput!) { changeMeasure(input: $input) { __typename } }`;

describe('One’s own entries', () => {
  let house: House;
  let server: WordsServer;
  let plan: BuiltPlan;
  let clients: StockClient[] = [];
  const cookies = new Map<string, string>();
  const cookieOf = async (key: keyof typeof cast) => {
    const cookie = cookies.get(key) ?? (await signedIn(house.owner, cast[key])).cookie;
    cookies.set(key, cookie);
    return cookie;
  };
  const ask = async (key: keyof typeof cast, query: string, variables: object) =>
    house.ask(await cookieOf(key), query, variables);
  const copied = async (key: keyof typeof cast, all = false) => {
    const { data, errors } = await ask(key, COPY, { planId: plan.id, all });
    expect(errors).toEqual([]);
    const told = data?.['copyOwnEntries'];
    const field = (name: string): unknown => (typeof told === 'object' && told ? Reflect.get(told, name) : undefined);
    return { text: String(field('text')), since: field('since'), until: field('until') };
  };
  const join = async (key: keyof typeof cast, section: string) => {
    const client = new StockClient(server, `ip/${plan.id}/${plan.section(section)}/1`, await cookieOf(key));
    clients.push(client);
    await client.synced();
    return client;
  };
  const writes = async (key: keyof typeof cast, section: string, text: string, at = 10_000) => {
    const client = await join(key, section);
    for (const [i, letter] of [...text].entries()) client.type(at + i, letter);
    await client.stored();
    client.leave();
    clients = clients.filter((one) => one !== client);
  };

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'work'], cast.hege, 'edit')
      .withParticipant(cast.siv)
      .withWords('home', ['Olas første ord.'])
      .insert(house.rows, { words: house.write });
    server = await startWordsServer({ databaseUrl: house.databaseUrl });
  });
  afterEach(() => {
    for (const client of clients) client.leave();
    clients = [];
  });
  afterAll(async () => {
    await server.stop();
    await house.close();
  });

  it('are nothing for one who has written nothing, and that is remembered and logged', async () => {
    expect(await copied('siv')).toMatchObject({ text: '', since: null });
    expect((await copied('siv')).since).not.toBeNull();
    const rows = await house.rows.query<{ action: string; rule: string; hat: string }>(
      'select action, rule, hat from audit where person_id = $1',
      [cast.siv.person],
    );
    expect(rows).toEqual(
      Array.from({ length: 2 }, () => ({ action: 'copy-own-entries', rule: 'D1', hat: 'participant' })),
    );
  });

  it('are the words that one typed, under the title of their section, and none that others typed', async () => {
    await writes('kari', 'home', ' Kari skriver.');
    await writes('hege', 'home', ' Hege skriver.');
    await writes('kari', 'home', ' Kari igjen.');
    await writes('hege', 'work', 'Hege om arbeid.');
    const { text } = await copied('hege');
    expect(text.split('\n')).toEqual([
      'Fra planen til Ola Nordli, skrevet av Hege Lund',
      expect.stringMatching(/^Til og med \d+\. \p{L}+ \d{4}$/u),
      'Dette er en kopi av det du selv har skrevet, til din egen journal. Planen er ikke endret.',
      '',
      'HJEM OG HVERDAG',
      '',
      'Hege skriver.',
      '',
      'SKOLE, ARBEID OG AKTIVITET',
      '',
      'Hege om arbeid.',
    ]);
    for (const others of ['Kari', 'Olas']) expect(text).not.toContain(others);
    expect((await copied('kari')).text).toContain('Kari skriver. … Kari igjen.');
  });

  it('are those since last time, and all of them where one asks for that', async () => {
    const before = await copied('hege');
    expect(before.text).toBe('');
    await writes('hege', 'home', ' Nytt fra Hege.');
    const next = await copied('hege');
    expect(next.since).toBe(before.until);
    expect(next.text).toContain('Nytt fra Hege.');
    expect(next.text).not.toContain('Hege skriver.');
    expect((await copied('hege')).text).toBe('');
    const all = await copied('hege', true);
    expect(all.since).toBeNull();
    for (const own of ['Hege skriver.', 'Nytt fra Hege.', 'Hege om arbeid.']) expect(all.text).toContain(own);
    expect((await copied('hege')).text).toBe('');
  });

  it('do not hold what one has removed again', async () => {
    const client = await join('hege', 'home');
    const { text } = client;
    client.type(text.length, ' Feil.');
    await client.stored();
    const paragraph = client.body.get(0);
    const words = 'get' in paragraph ? paragraph.get(0) : undefined;
    if (!words || !('delete' in words)) throw new Error('No paragraph.');
    words.delete(text.length, 6);
    await client.stored();
    expect((await copied('hege')).text).toBe('');
  });

  it('are the words of a measure that one added, with its title, and the facts that one changed', async () => {
    const sectionId = plan.section('home');
    const what = 'Følge til svømming';
    const added = await ask('hege', ADD, { input: { sectionId, what, how: 'Møtes ved hallen.', facts: {} } });
    const id = /"id":"([0-9a-f-]{36})"/.exec(added.raw)?.[1];
    expect(id).toBeDefined();
    const set = { deadlineOn: '2027-03-01', kind: 'company' };
    const input = { sectionId, measureId: id, set, seen: { deadlineOn: null, kind: 'other' } };
    expect((await ask('hege', CHANGE, { input })).data).toEqual({ changeMeasure: { __typename: 'MeasureChanged' } });
    const { text } = await copied('hege');
    expect(text).toContain('Tiltak: Følge til svømming\nHvordan: Møtes ved hallen.');
    expect(text).toMatch(/Tiltak: Følge til svømming: frist: 1\. mars 2027/);
    expect(text).toMatch(/type tiltak: følge og selskap/);
    const own = { input: { ...input, set: { kind: 'leisure' }, seen: { kind: 'company' } } };
    expect((await ask('kari', CHANGE, own)).data).toEqual({ changeMeasure: { __typename: 'MeasureChanged' } });
    expect((await copied('hege')).text).toBe('');
    const kari = (await copied('kari')).text;
    expect(kari).toContain('type tiltak: fritid');
    expect(kari).not.toContain('Møtes ved hallen');
  });

  it('are logged as titles seen in the sections that they tell of, and in no others', async () => {
    await copied('hege');
    const sectionId = plan.section('work');
    const added = await ask('kari', ADD, { input: { sectionId, what: 'Prøve arbeid', facts: {} } });
    const measureId = /"id":"([0-9a-f-]{36})"/.exec(added.raw)?.[1];
    const input = { sectionId, measureId, set: { kind: 'company' }, seen: { kind: 'other' } };
    await ask('hege', CHANGE, { input });
    await forgetLog(house.rows, 'see-titles');
    expect((await copied('hege')).text).toContain('Prøve arbeid');
    expect(
      await house.rows.query("select section_id, hat from audit where action = 'see-titles' and person_id = $1", [
        cast.hege.person,
      ]),
    ).toEqual([{ section_id: sectionId, hat: 'participant' }]);
  });

  it('are still one’s own when somebody else moves the measure to another section', async () => {
    const sectionId = plan.section('home');
    const input = { sectionId, what: 'Handle mat', how: 'Lista ligger på kjøkkenet.', facts: {} };
    const id = /"id":"([0-9a-f-]{36})"/.exec((await ask('hege', ADD, { input })).raw)?.[1];
    const move = { sectionId, kind: 'measure', itemId: id, toSectionId: plan.section('work') };
    const moved = await ask('kari', MOVE, { input: move });
    expect(moved.data).toEqual({ moveItem: { __typename: 'ItemMoved' } });
    const { text } = await copied('hege');
    expect(text.slice(text.indexOf('SKOLE'))).toContain('Hvordan: Lista ligger på kjøkkenet.');
    expect((await copied('kari')).text).not.toContain('Lista ligger');
  });

  it('hold one’s answers with the words of them', async () => {
    const [measure] = await house.rows.query<{ id: string }>('select id from measure where plan_id = $1', [plan.id]);
    await house.rows.query(
      `insert into responsibility (tenant_id, plan_id, measure_id, kind, person_id, state, asked_by, answered_by, answered_at,
         decline_reason, answer_words) values ($1, $2, $3, 'coordinator', $4, 'declined', $5, $4, now(), 'no-capacity', 'Spør igjen i mai.')`,
      [plan.tenant, plan.id, measure?.id, cast.kari.person, cast.ola.person],
    );
    await house.rows.query(
      `insert into disagreement (tenant_id, plan_id, section_id, subject, words, said_by)
       values ($1, $2, $3, 'section', 'Dette stemmer ikke.', $4)`,
      [plan.tenant, plan.id, plan.section('home'), cast.ola.person],
    );
    const kari = (await copied('kari')).text;
    expect(kari).toContain('vi har ikke folk på den tiden. Spør igjen i mai.');
    expect(kari).not.toContain('Dette stemmer ikke.');
    expect((await copied('ola')).text).toContain('Du er uenig: Dette stemmer ikke.');
    expect((await copied('hege')).text).toBe('');
  });

  it('never bear the words of the owner’s own goal as a title into another’s journal', async () => {
    const [goal] = await house.rows.query<{ id: string }>(
      `insert into goal (tenant_id, plan_id, section_id, voice, created_by) values ($1, $2, $3, 'own', $4) returning id`,
      [plan.tenant, plan.id, plan.section('home'), cast.ola.person],
    );
    const words = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Drømmen min' }] }] };
    await house.rows.query('update projection set items = items || $2::jsonb where section_id = $1', [
      plan.section('home'),
      JSON.stringify({ [`goal:${goal?.id}`]: { words } }),
    ]);
    await house.rows.query(
      `insert into fact_change (tenant_id, plan_id, section_id, noun, subject_id, field, after, changed_by, hat)
       select $1, $2, $3, 'goal', $4, 'starred', 'true', p, 'x' from unnest($5::uuid[]) p`,
      [plan.tenant, plan.id, plan.section('home'), goal?.id, [cast.kari.person, cast.ola.person]],
    );
    expect((await copied('kari')).text).toContain('Et mål: stjerne: ja');
    expect((await copied('ola')).text).toContain('Mål: Drømmen min: stjerne: ja');
  });

  it('are in the language of whoever asks', async () => {
    await writes('hege', 'home', ' Ord på norsk.');
    await house.rows.query("update person set language = 'nn' where id = $1", [cast.hege.person]);
    const { text } = await copied('hege');
    expect(text).toContain('Frå planen til Ola Nordli, skrive av Hege Lund');
    expect(text).toContain('HEIM OG KVARDAG');
  });

  it('A8 history needs read: entries in a section that one no longer reads stay there, and come when one reads it again', async () => {
    await writes('hege', 'work', ' Om jobben.');
    const grants = (at: string) =>
      house.rows.query(`update access_grant set withdrawn_at = ${at} where section_id = $1 and unit_id is not null`, [
        plan.section('work'),
      ]);
    await grants('now()');
    const without = await copied('hege', true);
    expect(without.text).not.toContain('arbeid');
    expect(without.text).not.toContain('Om jobben.');
    await grants('null');
    expect((await copied('hege')).text).toContain('Om jobben.');
  });

  it('are nobody’s who does not see the plan', async () => {
    await aPlan().of(cast.eira).coordinatedBy(cast.mikkel).insert(house.rows, { words: house.write });
    expect((await ask('mikkel', COPY, { planId: plan.id })).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const rows = await house.rows.query('select from copied where person_id = $1', [cast.mikkel.person]);
    expect(rows).toEqual([]);
  });
});
