// Who has to choose what they are here as, and who is never asked.
import { describe, expect, it } from 'vitest';
import { mayWear, worn, wornIn } from './hats';
import { ROLES, WORN_HATS } from './vocabulary';

describe('what somebody is here as', () => {
  it('is not asked of one who can be one thing alone, nor of one who has no part in anything yet', () => {
    expect(worn(null, ['work'])).toBe('work');
    expect(worn(null, [])).toBe('private');
  });

  it('is nothing until it is chosen, where there is something to choose', () => {
    expect(worn(null, ['private', 'work'])).toBeNull();
    expect(worn('work', ['private', 'work'])).toBe('work');
  });

  it('ends with the fact that it rests on', () => {
    expect(worn('work', ['private', 'administrator'])).toBeNull();
    expect(worn('log-controller', ['work'])).toBe('work');
  });

  it('is private for whoever wants it', () => {
    for (const hat of WORN_HATS) expect(mayWear(hat, [])).toBe(hat === 'private');
    expect(worn('private', ['work'])).toBe('private');
  });

  it('is never private for whoever comes by the sign-in of an employer', () => {
    expect(mayWear('private', ['private', 'work'], true)).toBe(false);
    expect(worn('private', ['private', 'work'], true)).toBe('work');
    expect(worn(null, ['private', 'work', 'administrator'], true)).toBeNull();
    expect(worn('private', ['private'], true), 'who works there no more').toBeNull();
  });
});

it('each role is of one hat, and each hat of a role', () => {
  expect(new Set(ROLES.map(wornIn))).toEqual(new Set(WORN_HATS));
});
