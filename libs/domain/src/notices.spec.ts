// Whom a notice reaches outside the app, and when: by day, over midnight, and over both changes of the clock.
import { describe, expect, it } from 'vitest';
import { noticeDue, noticePause, noticeRoute, type Addressee } from './notices';

const OLA: Addressee = {
  pace: 'at-once',
  isAsked: true,
  answer: 'nobody',
  channel: 'email',
  hasOwnAddress: false,
  age: 34,
};
const KARI: Addressee = { ...OLA, isAsked: false, answer: null, channel: null, hasOwnAddress: true };
const at = (text: string): number => Date.parse(text);
const due = (
  made: string,
  last: string | null = null,
  pace: 'at-once' | 'daily' = 'at-once',
  hours?: { from: number; to: number },
): string =>
  new Date(noticeDue('email', pace, at(made), last === null ? null : at(last), hours))
    .toISOString()
    .replace('.000Z', 'Z');

describe('a notice goes', () => {
  it('by the channel that an owner chose as safe, and by no other', () => {
    expect(noticeRoute(OLA)).toEqual({ by: 'email' });
    expect(noticeRoute({ ...OLA, answer: 'somebody', channel: 'text-message' })).toEqual({ by: 'text-message' });
    expect(noticeRoute({ ...OLA, channel: 'in-app' })).toEqual({ hindrance: 'only-here' });
    expect(noticeRoute({ ...OLA, channel: 'phone-call' })).toEqual({ hindrance: 'by-phone' });
  });

  it('nowhere before an owner has answered, whatever address is known', () => {
    const unanswered = { ...OLA, answer: null, channel: null, hasOwnAddress: true };
    expect(noticeRoute(unanswered)).toEqual({ hindrance: 'not-answered' });
    expect(noticeRoute({ ...OLA, answer: 'do-not-know' })).toEqual({ hindrance: 'not-answered' });
  });

  it('to one who owns no plan by the address that they gave for it', () => {
    expect(noticeRoute(KARI)).toEqual({ by: 'email' });
    expect(noticeRoute({ ...KARI, hasOwnAddress: false })).toEqual({ hindrance: 'no-address' });
  });

  it('to nobody under eighteen, of unknown age, or who turned it off', () => {
    for (const who of [OLA, KARI]) {
      expect(noticeRoute({ ...who, age: 17 })).toEqual({ hindrance: 'under-age' });
      expect(noticeRoute({ ...who, age: null })).toEqual({ hindrance: 'under-age' });
      expect(noticeRoute({ ...who, pace: 'off' })).toEqual({ hindrance: 'turned-off' });
    }
  });
});

describe('a notice is due', () => {
  it('at once by day, and at eight in the morning by night', () => {
    expect(due('2026-11-23T07:00:00Z')).toBe('2026-11-23T07:00:00Z');
    expect(due('2026-11-23T18:59:59Z')).toBe('2026-11-23T18:59:59Z');
    expect(due('2026-11-23T19:00:00Z')).toBe('2026-11-24T07:00:00Z');
    expect(due('2026-11-23T22:59:59Z')).toBe('2026-11-24T07:00:00Z');
    expect(due('2026-11-23T23:00:00Z')).toBe('2026-11-24T07:00:00Z');
    expect(due('2026-11-24T06:59:59Z')).toBe('2026-11-24T07:00:00Z');
  });

  it('within the hours of the municipality, where it has its own', () => {
    const hours = { from: 9, to: 16 };
    expect(due('2026-11-23T08:00:00Z', null, 'at-once', hours)).toBe('2026-11-23T08:00:00Z');
    expect(due('2026-11-23T07:59:59Z', null, 'at-once', hours)).toBe('2026-11-23T08:00:00Z');
    expect(due('2026-11-23T15:00:00Z', null, 'at-once', hours)).toBe('2026-11-24T08:00:00Z');
    expect(due('2026-10-24T12:00:00Z', null, 'daily', hours)).toBe('2026-10-25T08:00:00Z');
  });

  it('at eight by Norwegian clocks also the mornings after the clock was changed', () => {
    expect(due('2026-03-28T22:30:00Z')).toBe('2026-03-29T06:00:00Z');
    expect(due('2026-03-29T00:59:00Z')).toBe('2026-03-29T06:00:00Z');
    expect(due('2026-10-24T21:30:00Z')).toBe('2026-10-25T07:00:00Z');
    expect(due('2026-10-25T00:30:00Z')).toBe('2026-10-25T07:00:00Z');
    expect(due('2026-10-25T01:30:00Z')).toBe('2026-10-25T07:00:00Z');
  });

  it('not within an hour of the last, and never by night for that', () => {
    expect(due('2026-11-23T09:10:00Z', '2026-11-23T09:00:00Z')).toBe('2026-11-23T10:00:00Z');
    expect(due('2026-11-23T11:00:00Z', '2026-11-23T09:00:00Z')).toBe('2026-11-23T11:00:00Z');
    expect(due('2026-11-23T18:50:00Z', '2026-11-23T18:40:00Z')).toBe('2026-11-24T07:00:00Z');
  });

  it('the next morning where it is wanted once a day', () => {
    expect(due('2026-11-23T06:59:00Z', null, 'daily')).toBe('2026-11-23T07:00:00Z');
    expect(due('2026-11-23T07:00:00Z', null, 'daily')).toBe('2026-11-24T07:00:00Z');
    expect(due('2026-10-24T12:00:00Z', null, 'daily')).toBe('2026-10-25T07:00:00Z');
  });

  it('again after longer and longer pauses, for about a day', () => {
    const pauses = Array.from({ length: 8 }, (_, tries) => noticePause(tries + 1));
    expect(pauses.at(-1)).toBeUndefined();
    const all = pauses.reduce<number>((sum, ms) => sum + (ms ?? 0), 0);
    expect(all).toBeGreaterThan(22 * 3_600_000);
  });
});
