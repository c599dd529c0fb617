// Where the one filled button of a plan's page stands.
import { describe, expect, it } from 'vitest';
import { nextStepOf } from './next-step';
import type { SectionFacts } from './plan-store';
import { gravest } from './stored';

const section = (id: string, more: Partial<SectionFacts> = {}): SectionFacts => ({
  id,
  planId: 'p',
  kind: 'life_area',
  title: id,
  room: id,
  level: 'edit',
  isEmpty: false,
  beingWritten: false,
  writing: null,
  readers: [],
  words: null,
  goals: [],
  measures: [],
  disagreements: [],
  takenOut: [],
  ...more,
});
const never = () => false;

describe('The next step on a plan’s page', () => {
  it('is for the owner where nothing stands yet, from the top', () => {
    const sections = [
      section('matters', { kind: 'what_matters' }),
      section('home', { isEmpty: true }),
      section('work', { isEmpty: true }),
    ];
    expect(nextStepOf(sections, true, never)).toBe('home');
  });

  it('is for the owner of a full plan what matters', () => {
    expect(nextStepOf([section('matters', { kind: 'what_matters' }), section('home')], true, never)).toBe('matters');
  });

  it('is for a service to open what it has not read', () => {
    const sections = [section('matters', { level: 'read' }), section('home')];
    expect(nextStepOf(sections, false, ({ id }) => id === 'matters')).toBe('matters');
  });

  it('is nothing for one who may only read and has read it all', () => {
    expect(nextStepOf([section('home', { level: 'read' })], false, never)).toBeUndefined();
  });

  it('is never a private note', () => {
    expect(nextStepOf([section('own', { kind: 'own', isEmpty: true })], true, never)).toBeUndefined();
  });
});

describe('Whether all is stored', () => {
  it('is said by the gravest of the open texts', () => {
    expect(gravest([])).toBe('saved');
    expect(gravest(['saved', 'device-only', 'saving'])).toBe('device-only');
    expect(gravest(['device-only', 'not-saved'])).toBe('not-saved');
  });
});
