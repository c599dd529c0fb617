// Doors that closed: where they stand, and what is left of them when the section is back.
import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import { GraphqlClient } from '../kernel/graphql-client';
import { ClosedDoors } from './closed-doors';

const sections = [{ id: 'home' }, { id: 'health' }];

/** The server keeps what it is given under an id. */
const client = {
  change: async (_command: unknown, { text }: { text: string }) => ({ keepUnstored: [{ id: 'u1', text }] }),
};
const doors = () => {
  TestBed.configureTestingModule({ providers: [{ provide: GraphqlClient, useValue: client }] });
  return TestBed.runInInjectionContext(() => new ClosedDoors());
};

it('a door stands where its section stood, or at the top', () => {
  const closed = doors();
  closed.put('health', sections, { reason: 'revoked', kept: '' });
  closed.put('home', sections, { reason: 'revoked', kept: '' });
  expect(closed.all().map(({ after }) => after)).toEqual(['home', undefined]);
});

it('a door is gone when its section is back, but one’s own words stay until they are taken', () => {
  const closed = doors();
  closed.put('home', sections, { reason: 'revoked', kept: '' });
  closed.put('health', sections, { reason: 'revoked', kept: 'Halvskrevet' });
  expect(closed.isShut('health')).toBe(true);
  closed.openedAgain(new Set(['home', 'health']));
  expect(closed.isShut('health')).toBe(false);
  expect(closed.all().map(({ sectionId, kept }) => [sectionId, kept])).toEqual([['health', 'Halvskrevet']]);
});

it('a door whose section is not back stays shut', () => {
  const closed = doors();
  closed.put('health', sections, { reason: 'revoked', kept: '' });
  closed.openedAgain(new Set(['home']));
  expect(closed.isShut('health')).toBe(true);
});

it('words that were taken along are forgotten', () => {
  const closed = doors();
  closed.put('health', sections, { reason: 'revoked', kept: 'Halvskrevet' });
  for (const door of closed.all()) closed.forget(door);
  expect(closed.all().map(({ kept }) => kept)).toEqual(['']);
});

it('words that the server keeps too are known by their id there, of that door alone', async () => {
  const closed = doors();
  closed.put('home', sections, { reason: 'refused', kept: 'Andre ord' });
  closed.handBack('health', sections, { reason: 'revoked', kept: 'Halvskrevet' });
  await Promise.resolve();
  expect(closed.all().map(({ sectionId, unstoredId }) => [sectionId, unstoredId])).toEqual([
    ['home', undefined],
    ['health', 'u1'],
  ]);
});
