// When a measure is done, in the words of each language.
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLOCK } from '../kernel/clock';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { whenOf, type When } from './measure-when';

let language: LanguageChoice;

beforeEach(() => {
  sessionStorage.clear();
  const now = () => Date.parse('2026-11-23T11:00:00Z');
  TestBed.configureTestingModule({
    providers: [
      { provide: CLOCK, useValue: { now, after: () => () => undefined } },
      { provide: GraphqlClient, useValue: {} },
    ],
  });
  language = TestBed.inject(LanguageChoice);
});

const none: When = { startsOn: null, deadlineOn: null, recurrence: null };
const swimming: When = {
  startsOn: '2026-12-02',
  deadlineOn: '2027-06-01',
  recurrence: { every: 'week', weekdays: [3], time: '17:00' },
};
const said = (more: Partial<When>) => whenOf({ ...none, ...more }, language);

describe('When a measure is done', () => {
  it('is said with days, time and both ends in bokmål', () => {
    expect(whenOf(swimming, language)).toBe('onsdager kl. 17, fra 2. desember til 1. juni');
  });

  it('is said in nynorsk', () => {
    language.follow('nn', true);
    expect(whenOf(swimming, language)).toBe('onsdagar kl. 17, frå 2. desember til 1. juni');
    expect(said({ recurrence: { every: 'week', weekdays: [6, 1], time: null } })).toBe('måndagar og laurdagar');
  });

  it('is said in English', () => {
    language.follow('en', true);
    expect(whenOf(swimming, language)).toBe('Wednesdays at 17:00, from 2 December to 1 June');
  });

  it('lists days in the order of the week', () => {
    expect(said({ recurrence: { every: 'week', weekdays: [4, 2], time: '08:30' } })).toBe(
      'tirsdager og torsdager kl. 8.30',
    );
  });

  it('says how often where there are no days', () => {
    expect(said({ recurrence: { every: 'day', weekdays: [], time: '08:00' } })).toBe('hver dag kl. 8');
    expect(said({ recurrence: { every: 'as_needed', weekdays: [], time: null } })).toBe('når det trengs');
  });

  it('is a deadline for what is done once, and an end for what comes back', () => {
    expect(said({ deadlineOn: '2027-01-15' })).toBe('innen 15. januar');
    expect(said({ deadlineOn: '2027-01-15', recurrence: { every: 'week', weekdays: [], time: null } })).toBe(
      'hver uke, til 15. januar',
    );
  });

  it('is one date for what begins and ends on a day', () => {
    expect(said({ startsOn: '2026-12-02', deadlineOn: '2026-12-02' })).toBe('2. desember');
    expect(said({ startsOn: '2026-12-02' })).toBe('fra 2. desember');
  });

  it('is nothing where no time is agreed', () => {
    expect(said({})).toBeUndefined();
  });
});
