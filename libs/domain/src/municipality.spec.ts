// What a municipality may set: numbers that are numbers, and a template that a plan can begin with.
import { describe, expect, it } from 'vitest';
import { isTemplate, type TemplatePart } from './template';
import { STANDARD_NUMBERS, urgentNumber } from './urgent';

const part = (kind: TemplatePart['kind'], title: string): TemplatePart => ({ kind, titleKey: null, title });
const whole = [part('what-matters', 'Viktig'), part('life-area', 'Helse'), part('own', 'Mine')];

it('a number to call has digits, and spaces where people read it', () => {
  expect(Object.values(STANDARD_NUMBERS).map(urgentNumber)).toEqual(Object.values(STANDARD_NUMBERS));
  expect(urgentNumber(' +47  22 33 44 55 ')).toBe('+47 22 33 44 55');
  for (const none of ['', '1', 'ring oss', '113!', '1'.repeat(30)]) expect(urgentNumber(none)).toBeUndefined();
});

describe('A template', () => {
  it('begins with what matters, ends with own notes, and has a part of life', () => {
    expect(isTemplate(whole)).toBe(true);
    expect(isTemplate([...whole.slice(0, 2), part('crisis', 'Vanskelig'), ...whole.slice(2)])).toBe(true);
    for (const gone of [0, 1, 2]) expect(isTemplate(whole.filter((_, at) => at !== gone))).toBe(false);
    expect(isTemplate(whole.toReversed())).toBe(false);
  });

  it('has each title once, of one kind, and not too long', () => {
    const withOne = (one: TemplatePart) => isTemplate([...whole.slice(0, 2), one, ...whole.slice(2)]);
    expect(withOne(part('life-area', 'Fritid'))).toBe(true);
    expect(withOne(part('life-area', 'helse'))).toBe(false);
    expect(withOne(part('life-area', ' '))).toBe(false);
    expect(withOne(part('life-area', 'x'.repeat(61)))).toBe(false);
    expect(withOne({ kind: 'life-area', titleKey: 'home', title: 'Hjem' })).toBe(false);
  });
});
