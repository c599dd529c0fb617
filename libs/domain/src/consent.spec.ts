// Plan, participation, consent: the pure questions.
import { describe, expect, it } from 'vitest';
import { consentHolds } from './consent';
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

it('every plan but a closed one is open', () => {
  expect(PLAN_STATES.filter((state) => isOpen({ state }))).toEqual(['draft', 'active', 'paused']);
});

it('next of kin and representatives are of the family side', () => {
  expect(PLAN_ROLES.filter((role) => isKin({ role }))).toEqual(['representative', 'next-of-kin']);
});
