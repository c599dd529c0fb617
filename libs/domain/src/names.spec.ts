import { describe, expect, it } from 'vitest';
import { initialsOf } from './names';

describe('Initials', () => {
  it.each([
    ['Ola Nordli', 'ON'],
    ['Maria Alexandra Elisabeth Kristine Solberg', 'MS'],
    ['Suryani', 'S'],
    ['åse ødegård', 'ÅØ'],
    ['Čuorvvot Ŋilla', 'ČŊ'],
    ['', ''],
  ])('of «%s» are «%s»', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
