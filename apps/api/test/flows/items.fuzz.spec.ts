// Whatever several people do at once, no goal or measure is lost or doubled, and a command that is refused changed nothing.
import { cast, randomFrom, seeds } from '@samplan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHouse, type House } from './house';
import { ACTORS, ItemsWorld, SECTIONS, shuffled, type Done } from './items-world';

const ROUNDS = 9;
const AT_ONCE = 8;
const EXPECTED: readonly (string | null)[] = [null, 'NOT_FOUND', 'NOT_ALLOWED', 'BAD_INPUT', 'STALE', 'FACTS_COLLIDED'];
const ORDER = `mutation ($sectionId: ID!, $goalIds: [ID!]!) { orderGoals(sectionId: $sectionId, goalIds: $goalIds) { goals { id } } }`;

interface Change {
  readonly noun: string;
  readonly subject_id: string;
  readonly section_id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Goals and measures as rows, and in which documents and takings their first words lie. */
async function itemsOf(plan: string) {
  const rows = await house.rows.query<{ noun: string; id: string; section_id: string; parent_id: string | null }>(
    `select 'goal' as noun, id, section_id, parent_id from goal where plan_id = $1
     union all select 'measure', id, section_id, null from measure where plan_id = $1`,
    [plan],
  );
  const goals = await house.rows.query<Record<string, unknown>>(
    `select id, aim, parent_id as "parentId", is_starred as starred, end_reason as ended from goal where plan_id = $1`,
    [plan],
  );
  const lying = await house.rows.query<{ root: string; words: string; place: string }>(
    `select i.key || ':' || f.key as root, f.value::text as words, p.section_id::text as place
     from projection p, jsonb_each(p.items) i, jsonb_each(i.value) f where p.plan_id = $1
     union all
     select w.key, w.value::text, 'taken out' from taken_out t, jsonb_each(t.words) w
     where t.plan_id = $1 and t.put_back_at is null`,
    [plan],
  );
  const taken = await house.rows.query<{ subject_id: string; section_id: string }>(
    'select subject_id, section_id from taken_out where plan_id = $1 and put_back_at is null',
    [plan],
  );
  return { rows, goals, lying, taken };
}

/** Each change begins with what the one before it left, and the last one left what stands. */
function expectChained(changes: readonly Change[], now: unknown): void {
  for (const [at, change] of changes.entries()) if (at > 0) expect(change.before).toEqual(changes[at - 1]?.after);
  const last = changes.at(-1);
  if (last) expect(last.after).toEqual(now);
}

async function expectWhole(world: ItemsWorld, done: readonly Done[]): Promise<void> {
  const plan = world.plan.id;
  const { rows, goals, lying, taken } = await itemsOf(plan);
  const added = done.flatMap(({ added: id, words }) => (id && words ? [{ id, words }] : []));
  expect(rows.map(({ id }) => id).toSorted()).toEqual(added.map(({ id }) => id).toSorted());
  for (const { id, noun, section_id } of rows) {
    const first = added.find((one) => one.id === id)?.words;
    const out = taken.filter(({ subject_id }) => subject_id === id);
    expect(out.length).toBeLessThanOrEqual(1);
    for (const { section_id: of } of out) expect(of).toBe(section_id);
    // The words lie once: in the document of the section where the row stands, or with what is taken out of it.
    const found = lying.filter(({ words }) => words.includes(`"${first}"`));
    expect(found.map(({ root, place }) => [root.split(':').slice(0, 2).join(':'), place])).toEqual([
      [`${noun}:${id}`, out.length > 0 ? 'taken out' : section_id],
    ]);
  }
  for (const { words, code } of done)
    if (words && code) expect(lying.some((one) => one.words.includes(`"${words}"`))).toBe(false);

  const parents = new Map(rows.map(({ id, parent_id }) => [id, parent_id]));
  for (const { id } of rows) {
    let [at, steps] = [parents.get(id), 0];
    while (at && steps <= rows.length) [at, steps] = [parents.get(at), steps + 1];
    expect(steps).toBeLessThanOrEqual(rows.length);
  }

  const changes = await house.rows.query<Change>(
    'select noun, subject_id, section_id, field, before, after from fact_change where plan_id = $1 order by id',
    [plan],
  );
  for (const goal of goals) {
    const own = changes.filter(({ subject_id }) => subject_id === goal['id']);
    for (const field of ['aim', 'parentId', 'starred'])
      expectChained(
        own.filter((change) => change.field === field),
        goal[field],
      );
    expectChained(
      own.filter(({ field }) => field === 'ended' || field === 'reopened'),
      goal['ended'],
    );
  }
  for (const { id, section_id } of rows) {
    const moves = changes.filter(({ subject_id, field }) => subject_id === id && field === 'moved');
    expectChained(
      moves.filter((change) => change.section_id === change.before),
      section_id,
    );
    expect(moves.filter((change) => change.section_id === change.after)).toHaveLength(moves.length / 2);
  }

  // What was refused left no row in the log, and what was done left one; a move one for each of its two sections.
  const logged = await house.rows.query<{ person_id: string; action: string }>(
    "select person_id, action from audit where plan_id = $1 and action not in ('open-section', 'see-titles')",
    [plan],
  );
  for (const key of ACTORS)
    for (const action of new Set(done.map((one) => one.action))) {
      const allowed = done.filter((one) => one.actor === key && one.action === action && one.code === null).length;
      const of = (name: string) =>
        logged.filter((row) => row.person_id === cast[key].person && row.action === name).length;
      if (action === 'move') expect([of('move-out'), of('move-in')]).toEqual([allowed, allowed]);
      else if (['change-goal', 'order-goals', 'star-goal'].includes(action))
        expect(of(action)).toBeLessThanOrEqual(allowed);
      else expect(of(action)).toBe(allowed);
    }
}

/** Whoever sees all sees each goal once, whatever order was asked for meanwhile; and the next order is kept as it is. */
async function expectOrdered(world: ItemsWorld, seed: number): Promise<void> {
  const { rows, taken } = await itemsOf(world.plan.id);
  const hidden = taken.map(({ subject_id }) => subject_id);
  const seen = await world.look('ola');
  for (const section of SECTIONS) {
    const sectionId = world.plan.section(section);
    const standing = rows.filter(
      (row) => row.noun === 'goal' && row.section_id === sectionId && !hidden.includes(row.id),
    );
    const shown = seen.goals.filter((goal) => goal.sectionId === sectionId);
    expect(shown.map(({ id }) => id).toSorted()).toEqual(standing.map(({ id }) => id).toSorted());
    const open = shown.filter(({ endedOn }) => !endedOn).map(({ id }) => id);
    const goalIds = shuffled(open, randomFrom(seed));
    const { data } = await world.ask('ola', ORDER, { sectionId, goalIds });
    const after: unknown = Reflect.get(Object(data?.['orderGoals']), 'goals');
    const ended = shown.filter(({ endedOn }) => endedOn).map(({ id }) => id);
    expect(Array.isArray(after) && after.map(({ id }) => id)).toEqual([...goalIds, ...ended]);
  }
}

/** Its rounds are known to be of all kinds. */
const RICH = 20261122;

it.each([RICH, ...seeds(3)])(
  'Goals and measures are whole whatever several people do with them at once (seed %i)',
  async (seed) => {
    const world = await ItemsWorld.open(house, randomFrom(seed));
    const done: Done[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const now = await world.round(AT_ONCE);
      for (const { code, raw, action } of now) expect(EXPECTED, `${action}: ${raw}`).toContain(code);
      done.push(...now);
      await expectWhole(world, done);
    }
    await expectOrdered(world, seed);
    // A run in which nothing is done, or nothing refused, would prove nothing.
    if (seed !== RICH) return;
    expect(done.filter(({ code }) => code === null).length).toBeGreaterThan(10);
    expect(done.filter(({ code }) => code !== null).length).toBeGreaterThan(1);
  },
);
