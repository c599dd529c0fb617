// Dates as people say them, in the language of the page.
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLOCK } from './clock';
import { GraphqlClient } from './graphql-client';
import { LanguageChoice } from './language';

let changes: unknown[];
let language: LanguageChoice;

beforeEach(() => {
  sessionStorage.clear();
  changes = [];
  const now = () => Date.parse('2026-11-23T11:00:00Z');
  TestBed.configureTestingModule({
    providers: [
      { provide: CLOCK, useValue: { now, after: () => () => undefined } },
      {
        provide: GraphqlClient,
        useValue: { change: async (_: unknown, variables: unknown) => changes.push(variables) },
      },
    ],
  });
  language = TestBed.inject(LanguageChoice);
});

describe('dates', () => {
  it('are said with the day of the week, and without a year that nobody would mistake', () => {
    expect(language.date('2026-12-09')).toBe('onsdag 9. desember');
    expect(language.date('2027-01-19', 'short')).toBe('19. januar');
    expect(language.date('2027-11-01', 'short')).toBe('1. november 2027');
  });

  it('have nynorsk days in nynorsk', () => {
    language.follow('nn', true);
    expect(language.date('2026-12-15')).toBe('tysdag 15. desember');
    expect(language.date('2026-11-21')).toBe('laurdag 21. november');
  });

  it('are Norwegian time, whatever the time zone of the machine', () => {
    expect(language.date('2026-11-23T23:30:00Z', 'short')).toBe('24. november');
    expect(language.date('2026-11-23T13:32:00Z', 'time')).toBe('14.32');
    language.follow('en', true);
    expect(language.date('2026-07-01T13:32:00Z', 'time')).toBe('15:32');
  });
});

describe('the language', () => {
  it('chosen before sign-in is kept with a person who had chosen none', () => {
    language.chooseHere('nn');
    language.follow('nb', false);
    expect(language.current()).toBe('nn');
    expect(changes).toEqual([{ language: 'nn' }]);
  });

  it('that a person has chosen wins over what was chosen in this tab, and nothing is left for the next person', () => {
    language.chooseHere('en');
    language.follow('nn', true);
    expect(language.current()).toBe('nn');
    expect(changes).toEqual([]);
    language.follow('nb', false);
    expect(language.current()).toBe('nb');
  });

  it('guessed by the doors gives way to one chosen in this tab', () => {
    language.chooseHere('en');
    language.guess('nn');
    expect(language.current()).toBe('en');
  });
});
