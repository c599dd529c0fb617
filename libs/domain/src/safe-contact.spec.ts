// The rule that every channel obeys, by all that is known of somebody.
import { describe, expect, it } from 'vitest';
import { contactAddress, mayDisturb, mayReach, type Reachable } from './safe-contact';
import { CONTACT_CHANNELS, SAFE_CONTACT_ANSWERS, type ContactChannel } from './vocabulary';

const OUTSIDE = CONTACT_CHANNELS.filter((channel) => channel !== 'in-app');
const waysTo = (known: Reachable) => CONTACT_CHANNELS.filter((channel) => mayReach(channel, known));
const adult = (answer: Reachable['answer'], channel: ContactChannel | null): Reachable => ({
  answer,
  channel,
  age: 34,
});

describe('Somebody is reached', () => {
  it('in the app alone until the question is answered', () => {
    for (const channel of CONTACT_CHANNELS) {
      expect(waysTo(adult(null, channel))).toEqual(['in-app']);
      expect(waysTo(adult('do-not-know', channel))).toEqual(['in-app']);
    }
  });

  it('in the app alone under eighteen, and where the age is not known, whatever was answered', () => {
    for (const answer of SAFE_CONTACT_ANSWERS)
      for (const age of [0, 17, null]) expect(waysTo({ answer, channel: 'text-message', age })).toEqual(['in-app']);
    expect(waysTo({ answer: 'nobody', channel: 'text-message', age: 18 })).toEqual([...CONTACT_CHANNELS]);
  });

  it('by the chosen channel alone where there is somebody who is not to know', () => {
    for (const channel of OUTSIDE) expect(waysTo(adult('somebody', channel))).toEqual(['in-app', channel]);
    expect(waysTo(adult('somebody', 'in-app'))).toEqual(['in-app']);
  });

  it('in the app alone where they asked for that, also when it is safe', () => {
    expect(waysTo(adult('nobody', 'in-app'))).toEqual(['in-app']);
  });
});

it('nothing makes a sound before eight or after twenty, and calls end with the working day', () => {
  const hours = (channel: ContactChannel) =>
    Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => mayDisturb(channel, hour));
  for (const channel of ['text-message', 'email'] as const)
    expect([hours(channel).at(0), hours(channel).at(-1)]).toEqual([8, 19]);
  expect([hours('phone-call').at(0), hours('phone-call').at(-1)]).toEqual([8, 15]);
  expect([hours('in-app').length, hours('letter').length]).toEqual([24, 24]);
});

it('a number and an address are kept as they can be used, and what is none is none', () => {
  expect(contactAddress('text-message', ' +47 900 00 000 ')).toBe('+4790000000');
  expect(contactAddress('phone-call', '90000')).toBeUndefined();
  expect(contactAddress('email', 'rune@eksempel.no')).toBe('rune@eksempel.no');
  expect(contactAddress('email', 'rune')).toBeUndefined();
  expect(contactAddress('in-app', '')).toBeNull();
  expect(contactAddress('in-app', '90000000')).toBeUndefined();
});
