// Plan, participation, consent: the pure questions.
import { describe, expect, it } from 'vitest';
import { canonicalJson, consentHolds, consentStateOn } from './consent';
import { asPlainDate } from './dates';
import { isKin } from './participation';
import { isOpen } from './plan';
import { CONSENT_STATES, PLAN_ROLES, PLAN_STATES } from './vocabulary';

const today = asPlainDate('2026-11-20');
const yesterday = asPlainDate('2026-11-19');
const tomorrow = asPlainDate('2026-11-21');

describe('the consent that a plan is made', () => {
  it('holds when it was given, and in no other state', () => {
    expect(CONSENT_STATES.filter((state) => consentHolds(state, today))).toEqual(['given']);
    expect(consentHolds(null, today)).toBe(false);
  });

  it('holds on its first day and on its last, not before and not after', () => {
    expect(consentHolds('given', today, { from: today, to: today })).toBe(true);
    expect(consentHolds('given', today, { from: tomorrow, to: null })).toBe(false);
    expect(consentHolds('given', today, { from: null, to: yesterday })).toBe(false);
  });
});

describe('an answer as it stands on a day', () => {
  it('is given to its last day, and expired after it', () => {
    const standing = (until: typeof today | null) => consentStateOn('given', { isWithdrawn: false, until }, today);
    expect([null, tomorrow, today].map(standing)).toEqual(['given', 'given', 'given']);
    expect(standing(yesterday)).toBe('expired');
  });

  it('is withdrawn once it was taken back, also after its last day; no other answer becomes one', () => {
    const taken = { isWithdrawn: true, until: yesterday };
    expect(consentStateOn('given', taken, today)).toBe('withdrawn');
    expect(consentStateOn('refused', taken, today)).toBe('refused');
    expect(consentStateOn('not-clarified', { isWithdrawn: false, until: yesterday }, today)).toBe('not-clarified');
  });
});

it('a text is kept in one form, whatever the order of its keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'å"' }], a: true })).toBe('{"a":true,"b":[1,{"c":"å\\"","d":null}]}');
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

it('every plan but a closed one is open', () => {
  expect(PLAN_STATES.filter((state) => isOpen({ state }))).toEqual(['draft', 'active', 'paused']);
});

it('next of kin and representatives are of the family side', () => {
  expect(PLAN_ROLES.filter((role) => isKin({ role }))).toEqual(['representative', 'next-of-kin']);
});
