// The way through a look at the plan: what is a step, in which order, and when it suits to look again.
import { describe, expect, it } from 'vitest';
import { isDone, laterOn, measuresOf, restIn, stepsOf, type ReviewSection } from './review-steps';

type Goal = ReviewSection['goals'][number];
type Measure = ReviewSection['measures'][number];

const goal = (id: string, told: Partial<Goal> = {}): Goal => ({
  id,
  planId: 'p',
  sectionId: 's',
  voice: 'own',
  aim: null,
  starred: false,
  servesWhatMatters: null,
  parentId: null,
  words: { title: id, words: null, why: null },
  mayWrite: true,
  createdAt: '2026-11-22T10:00:00Z',
  endedOn: null,
  endReason: null,
  endNote: null,
  ...told,
});
const measure = (id: string, told: Partial<Measure> = {}): Measure => ({
  id,
  planId: 'p',
  sectionId: 's',
  goalId: null,
  kind: 'other',
  state: 'going',
  startsOn: null,
  deadlineOn: null,
  recurrence: null,
  decision: null,
  decisionReference: null,
  serviceLevel: null,
  trainingTried: null,
  title: id,
  words: { what: null, how: null, extent: null, extentText: '', hasHow: false },
  responsible: null,
  asked: null,
  declined: null,
  helpers: [],
  ...told,
});
const section = (id: string, told: Partial<ReviewSection> = {}): ReviewSection => ({
  id,
  planId: 'p',
  kind: 'life_area',
  title: id,
  level: 'edit',
  readers: [],
  goals: [],
  measures: [],
  sayings: [],
  decisions: [],
  speakers: [],
  ...told,
});
const ids = (sections: readonly ReviewSection[]) => stepsOf(sections).map(({ kind, id }) => `${kind} ${id}`);

describe('The way through a look at the plan', () => {
  it('goes by the goals that have not ended, numbered through, and ends with the date', () => {
    const sections = [
      section('a', { goals: [goal('one'), goal('over', { endedOn: '2026-01-01' })] }),
      section('b', { goals: [goal('two')] }),
    ];
    expect(ids(sections)).toEqual(['goal one', 'goal two', 'end end']);
    expect(stepsOf(sections).flatMap((step) => (step.kind === 'goal' ? [step.number] : []))).toEqual([1, 2]);
  });

  it('has a step for measures that serve no goal that one sees, and none for what is over', () => {
    const sections = [
      section('a', {
        goals: [goal('one')],
        measures: [measure('m', { goalId: 'one' }), measure('done', { state: 'done' })],
      }),
      section('b', { measures: [measure('alone'), measure('hidden', { goalId: 'elsewhere' })] }),
    ];
    expect(ids(sections)).toEqual(['goal one', 'rest rest', 'end end']);
    expect(restIn(sections).map(({ measure: { id } }) => id)).toEqual(['alone', 'hidden']);
    expect(measuresOf(sections, 'one').map(({ measure: { id } }) => id)).toEqual(['m']);
  });

  it('stops at a part that is to be opened first, tells nothing of it, and leaves one’s own notes alone', () => {
    const sections = [
      section('a', { goals: [goal('one', { words: null })], measures: [measure('m', { words: null, title: null })] }),
      section('notes', { kind: 'own', goals: [goal('mine')] }),
    ];
    expect(ids(sections)).toEqual(['closed a', 'end end']);
  });

  it('is done at a goal once one has said how it goes this time', () => {
    const saying = {
      id: 's',
      goalId: 'one',
      voice: 'owner',
      by: null,
      party: 'person',
      unit: null,
      course: 'better',
      words: null,
      at: '2026-11-22T10:00:00Z',
      reviewedOn: null,
      mine: true,
    } as const;
    const said = (told: object) =>
      stepsOf([section('a', { goals: [goal('one')], sayings: [{ ...saying, ...told }] })]).map(isDone);
    expect(said({})).toEqual([true, false]);
    expect(said({ mine: false })).toEqual([false, false]);
    expect(said({ reviewedOn: '2026-08-01' })).toEqual([false, false]);
  });

  it.each([
    ['2026-11-25', 13, '2027-02-24'],
    ['2026-11-28', 13, '2027-03-01'],
    ['2026-11-29', 26, '2027-05-31'],
  ])('suits from %s in %i weeks on %s: never in a weekend', (today, weeks, on) => {
    expect(laterOn(today, weeks)).toBe(on);
  });
});
