import { describe, expect, it } from 'vitest';
import { asId } from './ids';
import { anomaliesIn, type LoggedAct } from './log';

const MINUTE = 60_000;
/** Friday 20 November 2026, 10.00 in Norway. */
const MORNING = Date.parse('2026-11-20T09:00:00Z');

const act = (minutes: number, more: Partial<LoggedAct> = {}): LoggedAct => ({
  what: 'opened',
  person: asId<'person'>('hege'),
  plan: asId<'plan'>('plan'),
  section: asId<'section'>('home'),
  unit: asId<'unit'>('home-care'),
  at: MORNING + minutes * MINUTE,
  hasPart: true,
  ...more,
});
const plans = (count: number, apart: number) =>
  Array.from({ length: count }, (_, at) => act(at * apart, { plan: asId<'plan'>(`plan ${at}`) }));
const kinds = (acts: readonly LoggedAct[]) => anomaliesIn(acts).map(({ kind }) => kind);

describe('what is unusual in the log', () => {
  it('is nothing on a day of work', () => {
    expect(anomaliesIn([act(0), act(5), act(400), act(30, { what: 'searched' })])).toEqual([]);
  });

  it('is an opening or a search in a plan in which one had no part', () => {
    expect(anomaliesIn([act(0, { hasPart: false }), act(3, { hasPart: false, section: asId('health') })])).toEqual([
      expect.objectContaining({ kind: 'no-relation', day: '2026-11-20', parts: 2, plans: 1, from: MORNING }),
    ]);
    expect(kinds([act(0, { hasPart: false, what: 'searched' })])).toEqual(['no-relation']);
  });

  it('is what was opened from midnight until six by the clock in Norway, summer and winter', () => {
    const at = (time: string) => kinds([act(0, { at: Date.parse(time) })]);
    expect([at('2026-11-20T22:59:59Z'), at('2026-11-20T23:00:00Z')]).toEqual([[], ['at-night']]);
    expect([at('2026-11-20T04:59:59Z'), at('2026-11-20T05:00:00Z')]).toEqual([['at-night'], []]);
    expect([at('2026-07-20T03:59:59Z'), at('2026-07-20T04:00:00Z')]).toEqual([['at-night'], []]);
  });

  it('is ten plans within twenty minutes, and not nine, nor ten in a whole day', () => {
    expect(kinds(plans(9, 1))).toEqual([]);
    expect(kinds(plans(10, 30))).toEqual([]);
    expect(anomaliesIn([...plans(12, 2), act(300)])).toMatchObject([
      { kind: 'many-plans', plans: 12, until: MORNING + 22 * MINUTE },
    ]);
    expect(kinds(Array.from({ length: 30 }, (_, at) => act(at / 10))), 'one plan, often').toEqual([]);
  });

  it('is counted in few looks at each act, however often somebody opened one plan', () => {
    let looks = 0;
    const often = Array.from({ length: 3000 }, (_, minute) => ({
      ...act(0),
      get at() {
        looks++;
        return MORNING + minute * 100;
      },
    }));
    expect(kinds(often)).toEqual([]);
    expect(looks).toBeLessThan(often.length * 100);
    expect(anomaliesIn([...often, ...plans(10, 1)])).toMatchObject([{ kind: 'many-plans', plans: 11 }]);
  });

  it('is three searches for people of a day that led to no invitation', () => {
    const searches = [0, 3, 7].map((minutes) => act(minutes, { what: 'searched', section: null }));
    expect(anomaliesIn(searches)).toMatchObject([{ kind: 'searches', searches: 3, parts: 0 }]);
    expect(kinds(searches.slice(1))).toEqual([]);
    expect(kinds([...searches, act(9, { what: 'invited' })])).toEqual([]);
  });

  it('is told once for each person and day, the newest first', () => {
    const night = (day: string, person: string) =>
      act(0, { at: Date.parse(`2026-11-${day}T02:00:00Z`), person: asId<'person'>(person) });
    const found = anomaliesIn([night('18', 'hege'), night('20', 'kari'), night('18', 'kari'), night('20', 'kari')]);
    expect(found.map(({ person, day }) => `${person} ${day}`)).toEqual([
      'kari 2026-11-20',
      'hege 2026-11-18',
      'kari 2026-11-18',
    ]);
  });
});
