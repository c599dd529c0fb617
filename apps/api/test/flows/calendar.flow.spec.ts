// Dates in somebody's own calendar: "Avtale" and a date, by a link that is off, told once, and ended.
import { addDays, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, municipalities, type BuiltPlan, type CastKey } from '@samplan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';

const OPEN = 'mutation { openCalendarFeed { address since } }';
const CLOSE = 'mutation { closeCalendarFeed }';
const SINCE = '{ me { calendarFeedSince } }';
const ON = addDays(today(systemClock), 60);

describe('The calendar', () => {
  let house: House;
  let ola: BuiltPlan;
  const ask = async (key: CastKey, query: string) => house.ask(await house.signIn(cast[key]), query);
  const open = async (key: CastKey): Promise<string> =>
    /feed\/([\w-]+\.ics)/.exec((await ask(key, OPEN)).raw)?.[1] ?? 'none';
  const feed = async (secret: string) => {
    const answer = await fetch(`${house.url}/calendar/feed/${secret}`);
    return { status: answer.status, text: await answer.text() };
  };
  const one = async (key: CastKey, plan: BuiltPlan) =>
    fetch(`${house.url}/calendar/review/${plan.id}`, { headers: { cookie: await house.signIn(cast[key]) } });
  const entries = (text: string) =>
    [...text.matchAll(/^(SUMMARY|DTSTART.*?):(.*?)\r?$/gm)].map(([line]) => line.trim());
  const ENTRY = [`DTSTART;VALUE=DATE:${ON.replaceAll('-', '')}`, 'SUMMARY:Avtale'];

  beforeAll(async () => {
    house = await openHouse();
    ola = await aPlan().of(cast.ola).coordinatedBy(cast.kari).insert(house.rows, { words: house.write });
    for (const one of [cast.inga, cast.maja]) await insertPerson(house.rows, one, today(systemClock));
    await house.rows.query('update plan set next_review_on = $1', [ON]);
  });
  beforeEach(async () => {
    for (const table of ['calendar_feed', 'sign_in_closing', 'death']) await house.rows.query(`delete from ${table}`);
  });
  afterAll(() => house.close());

  it('says that there is something on a day, and neither what, where nor with whom', async () => {
    const { status, text } = await feed(await open('kari'));
    expect([status, entries(text)]).toEqual([200, ENTRY]);
    expect(text).not.toMatch(/plan|LOCATION|ATTENDEE|ORGANIZER|DESCRIPTION|URL|Nordli|Moen|Fjelldal/i);
    expect(text).not.toContain(ola.id);
    const file = await one('ola', ola);
    expect(file.headers.get('content-disposition')).toContain('avtale.ics');
    expect(entries(await file.text())).toEqual(ENTRY);
  });

  it('gives nobody a date of a plan that they do not see', async () => {
    expect(entries((await feed(await open('maja'))).text)).toEqual([]);
    expect((await one('maja', ola)).status).toBe(404);
  });

  it('is off until it is wanted; a new link ends the old one, and whoever turns it off is rid of it at once', async () => {
    expect((await ask('ola', SINCE)).data).toEqual({ me: { calendarFeedSince: null } });
    const first = await open('ola');
    const second = await open('ola');
    expect((await feed(first)).status).toBe(404);
    expect((await feed(second)).status).toBe(200);
    expect((await ask('ola', SINCE)).raw).not.toContain(second.slice(0, 43));
    const kept = await house.rows.query("select encode(secret_hash, 'escape') as hash, * from calendar_feed");
    const logged = await house.rows.query('select action, details from audit');
    expect(JSON.stringify([kept, logged])).not.toContain(second.slice(0, 43));
    await ask('ola', CLOSE);
    expect((await feed(second)).status).toBe(404);
    for (const wrong of ['none', `${'a'.repeat(43)}.ics`, `${second}x`]) expect((await feed(wrong)).status).toBe(404);
  });

  it('ends where a sign-in is closed, and where somebody has died: theirs, and what it was about', async () => {
    const [olas, karis] = [await open('ola'), await open('kari')];
    const tenant = municipalities.fjelldal.id;
    await house.rows.query(
      `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at)
       values ($1, $2, 'asked-for', $3, now())`,
      [tenant, cast.ola.person, cast.inga.person],
    );
    expect((await feed(olas)).status).toBe(404);
    await house.rows.query('delete from sign_in_closing');
    expect((await feed(olas)).status).toBe(200);
    await house.rows.query(
      'insert into death (tenant_id, person_id, died_on, entered_by, entered_at) values ($1, $2, $3, $4, now())',
      [tenant, cast.ola.person, today(systemClock), cast.inga.person],
    );
    expect((await feed(olas)).status).toBe(404);
    expect(entries((await feed(karis)).text)).toEqual([]);
    expect((await one('kari', ola)).status).toBe(404);
  });
});
