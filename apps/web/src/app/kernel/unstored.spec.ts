// Nobody loses words in silence: what is not stored holds the page back, for a little while and until one has answered.
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { StoredState } from '@samplan/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLOCK } from './clock';
import { Live } from './live';
import { Session } from './session';
import { Unstored } from './unstored';

const stored = signal<StoredState>('saved');
let timeIsUp: () => void;
let sessionGone: () => void;
let unstored: Unstored;

const leaves = (): boolean => {
  TestBed.tick();
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return !event.defaultPrevented;
};

beforeEach(() => {
  stored.set('saved');
  const all = signal([
    { stored, kept: () => ' Tinka må ut.\n' },
    { stored: signal('saved'), kept: () => '' },
  ]);
  TestBed.configureTestingModule({
    providers: [
      {
        provide: CLOCK,
        useValue: { now: () => 0, after: (_: number, run: () => void) => ((timeIsUp = run), () => undefined) },
      },
      { provide: Session, useValue: { onGone: (gone: () => void) => (sessionGone = gone) } },
      { provide: Live, useValue: { all, hasPending: () => stored() !== 'saved' } },
    ],
  });
  unstored = TestBed.inject(Unstored);
  return () => unstored.letGo();
});

describe('A page with words that are not stored', () => {
  it('lets nobody close it unasked, and only as long as it has such words', () => {
    expect(leaves()).toBe(true);
    stored.set('saving');
    expect(leaves()).toBe(false);
    stored.set('saved');
    expect(leaves()).toBe(true);
  });

  it('says which words would be lost', () => {
    expect(unstored.words()).toEqual([]);
    stored.set('device-only');
    expect(unstored.words()).toEqual(['Tinka må ut.']);
  });

  it('holds a sentence of a form until it is stored, and for nobody else who comes here', () => {
    unstored.keep('saying 1', 'Halvveis ');
    expect(leaves()).toBe(false);
    expect([unstored.words(), unstored.of('saying 1'), unstored.of('saying 2')]).toEqual([
      ['Halvveis'],
      'Halvveis ',
      undefined,
    ]);
    unstored.keep('saying 1', undefined);
    expect(leaves()).toBe(true);
    unstored.keep('saying 1', 'Halvveis');
    sessionGone();
    expect(unstored.words()).toEqual([]);
  });

  it('waits for them to be stored', async () => {
    stored.set('saving');
    const settled = unstored.settled(2500);
    TestBed.tick();
    stored.set('saved');
    TestBed.tick();
    expect(await settled).toBe(true);
  });

  it('does not wait longer than it was told to', async () => {
    stored.set('device-only');
    const settled = unstored.settled(2500);
    TestBed.tick();
    timeIsUp();
    expect(await settled).toBe(false);
  });

  it('holds nobody back who has said to leave all the same, or must get away at once', () => {
    stored.set('saving');
    unstored.letGo();
    expect(leaves()).toBe(true);
  });
});
