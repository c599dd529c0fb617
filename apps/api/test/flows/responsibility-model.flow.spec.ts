// Responsibility by model: whatever is asked, answered, said and ended, by anybody, one after another and at once.
import { mayBecome, RESPONSIBILITY_STATES, systemClock, today } from '@samplan/domain';
import { aPlan, cast, insertPerson, randomFrom, seeds, units, type BuiltPlan, type Random } from '@samplan/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHouse, type House } from './house';
import { codeOf, MeasuresWorld } from './measures-world';
import {
  ACTORS,
  added,
  after,
  inputOf,
  UNIT,
  WHOMS,
  type ModelActor,
  type Question,
  type Step,
} from './responsibility-model';

const personOf = (who: ModelActor): string => cast[who].person;

/** Its steps are known to be of all kinds. */
const RICH = 20261122;

describe('Responsibility, by model', () => {
  let house: House;
  let plan: BuiltPlan;
  let at: MeasuresWorld;

  beforeAll(async () => {
    house = await openHouse();
    plan = await aPlan()
      .of(cast.ola)
      .coordinatedBy(cast.kari)
      .withGrant('leisure', cast.hege, 'edit')
      .withGrant('leisure', cast.anne, 'edit')
      .withGrant('leisure', cast.geir, 'read')
      .withGrant('work', cast.nina, 'edit')
      .insert(house.rows, { words: house.write });
    await insertPerson(house.rows, cast.bodil, today(systemClock));
    await house.rows.query(
      `insert into participation (tenant_id, plan_id, person_id, unit_id, role, title, valid_from)
       values ($1, $2, $3, $4, 'participant', 'avdelingsleder', $5)`,
      [plan.tenant, plan.id, cast.bodil.person, units.homeCare.id, today(systemClock)],
    );
    at = new MeasuresWorld(house, plan);
  });
  afterAll(() => house.close());

  const nameOf = (person: string | null): ModelActor | null => ACTORS.find((who) => personOf(who) === person) ?? null;

  async function standing(measure: string): Promise<readonly Question[]> {
    const rows = await house.rows.query<Record<'id' | 'unit_id' | 'person_id' | 'state' | 'asked_by', string>>(
      'select id, unit_id, person_id, state, asked_by from responsibility where measure_id = $1 order by asked_at',
      [measure],
    );
    return rows.map(({ id, unit_id, person_id, state, asked_by }) => ({
      id,
      unit: unit_id !== null,
      person: nameOf(person_id),
      state,
      by: nameOf(asked_by) ?? 'ola',
    }));
  }

  async function toldOf(measure: string): Promise<ReadonlyMap<string, string>> {
    const rows = await house.rows.query<Record<'id' | 'kind' | 'person_id' | 'subject_id', string>>(
      `select t.id, t.kind, t.person_id, t.subject_id from telling t
       where t.subject_id in (select id from responsibility where measure_id = $1)`,
      [measure],
    );
    return new Map(
      rows.map(({ id, kind, person_id, subject_id }) => [id, `${kind} ${nameOf(person_id)} ${subject_id}`]),
    );
  }

  async function take(measure: string, step: Step): Promise<string | undefined> {
    const { who } = step;
    const answer = await (step.does === 'ask'
      ? at.askFor(who, 'leisure', measure, inputOf(step.whom, personOf))
      : step.does === 'talk'
        ? at.talk(who, 'leisure', step.id, 'Ord')
        : step.does === 'end'
          ? at.end(who, 'leisure', step.id)
          : at.answer(who, 'leisure', step.id, {
              accept: step.accept,
              ...(!step.accept && { reason: 'no_capacity' }),
            }));
    const code = codeOf(answer);
    return typeof code === 'string' ? code : undefined;
  }

  /** Mostly about what is open, and by one who may, so that most steps do something. */
  function anyStep(random: Random, questions: readonly Question[]): Step {
    const anybody = random.pick(ACTORS);
    const lasting = questions.filter(({ state }) => ['asked', 'talking', 'accepted'].includes(state));
    const about = random.chance(0.85) && lasting.length > 0 ? lasting : questions;
    if (about.length === 0 || random.chance(0.3)) return { does: 'ask', who: anybody, whom: random.pick(WHOMS) };
    const { id, unit, person } = random.pick(about);
    const does = random.pick(['answer', 'answer', 'talk', 'end'] as const);
    const who = random.chance(0.5) ? ((unit ? random.pick(UNIT) : person) ?? anybody) : anybody;
    return does === 'answer' ? { does, who, id, accept: random.chance(0.5) } : { does, who, id };
  }

  /** What the model says and what was found, told alike: ids of what was there, descriptors of what is new. */
  const alike = (before: readonly Question[], questions: readonly Question[], told: readonly string[]) => {
    const names = new Map(
      questions.map((one) => {
        const whom = one.unit ? ({ unit: 'homeCare' } as const) : { person: one.person ?? 'ola' };
        return [one.id, before.some(({ id }) => id === one.id) ? one.id : added(one.by, whom)];
      }),
    );
    const named = (text: string) =>
      [...names].reduce((all, [id, name]) => (id === name ? all : all.replace(id, name)), text);
    return JSON.stringify([
      questions.map((one) => JSON.stringify({ ...one, id: names.get(one.id) })).sort(),
      told.map(named).sort(),
    ]);
  };

  async function isLawful(measure: string): Promise<void> {
    const questions = await standing(measure);
    const count = (...states: readonly string[]) => questions.filter(({ state }) => states.includes(state)).length;
    expect(count('asked', 'talking')).toBeLessThan(2);
    expect(count('accepted')).toBeLessThan(2);
    for (const { field, before, after: now } of await at.history(measure)) {
      const [from, to] = [before, now].map((value) =>
        RESPONSIBILITY_STATES.find((state) => state === Reflect.get(Object(value), 'state')),
      );
      if (!to) continue;
      expect(field).toBe(to);
      if (from) expect([from, to, mayBecome(from, to)]).toEqual([from, to, true]);
      else expect(['asked', 'accepted']).toContain(to);
    }
  }

  it.each([RICH, ...seeds(3)])(
    'goes as the model says, step by step, and tells exactly those concerned (seed %i)',
    async (seed) => {
      const random = randomFrom(seed);
      const measure = await at.added('kari', 'leisure');
      const codes = new Set<string | undefined>();
      for (let n = 0; n < 40; n++) {
        const before = await standing(measure);
        const known = await toldOf(measure);
        const step = anyStep(random, before);
        const model = after(before, step);
        const code = await take(measure, step);
        const questions = await standing(measure);
        const told = [...(await toldOf(measure))].filter(([id]) => !known.has(id)).map(([, text]) => text);
        expect([step, code]).toEqual([step, model.code]);
        expect([step, alike(before, questions, told)]).toEqual([step, alike(before, model.questions, model.told)]);
        codes.add(code);
      }
      await isLawful(measure);
      // A run in which all was refused, or nothing was, would prove nothing.
      if (seed !== RICH) return;
      expect(codes).toContain(undefined);
      expect(codes.size).toBeGreaterThan(2);
    },
  );

  it.each([RICH, ...seeds(2)])('goes in some order when all act at once (seed %i)', async (seed) => {
    const random = randomFrom(seed);
    const measure = await at.added('kari', 'leisure');
    let concurrent = 0;
    // Which of them come through is not drawn: one seed goes on until two have.
    for (let n = 0; n < 12 || (seed === RICH && concurrent === 0 && n < 100); n++) {
      const before = await standing(measure);
      const known = await toldOf(measure);
      const steps = Array.from({ length: 3 }, () => anyStep(random, before));
      const codes = await Promise.all(steps.map((step) => take(measure, step)));
      const questions = await standing(measure);
      const told = [...(await toldOf(measure))].filter(([id]) => !known.has(id)).map(([, text]) => text);
      const found = JSON.stringify([codes.map(String), alike(before, questions, told)]);
      const possible = orders(steps.map((_, index) => index)).map((order) => {
        let now = before;
        const said: string[] = [];
        const all: string[] = steps.map(() => '');
        for (const index of order) {
          const step = steps[index];
          if (!step) continue;
          const outcome = after(now, step);
          now = outcome.questions;
          said.push(...outcome.told);
          all[index] = String(outcome.code);
        }
        return JSON.stringify([all, alike(before, now, said)]);
      });
      expect({ steps, possible }).toEqual({ steps, possible: expect.arrayContaining([found]) });
      if (codes.filter((code) => code === undefined).length > 1) concurrent++;
    }
    await isLawful(measure);
    if (seed === RICH) expect(concurrent).toBeGreaterThan(0);
  });
});

const orders = (of: readonly number[]): readonly (readonly number[])[] =>
  of.length === 0
    ? [[]]
    : of.flatMap((one) => orders(of.filter((other) => other !== one)).map((rest) => [one, ...rest]));
