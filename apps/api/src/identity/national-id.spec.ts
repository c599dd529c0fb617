import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNationalId } from './national-id';

const syntheticBirth = { kind: 'birth-number', isSynthetic: true };

describe('a national id', () => {
  // None of these is anybody's: the real-looking ones are the register's own examples for the rule of 2032.
  it.each(['02013299997', '30108299920', '02013299903', '30108299939'])(
    '%s passes, by the rule of today or of 2032',
    (id) => {
      expect(readNationalId(id)).toEqual({ kind: 'birth-number', isSynthetic: false });
    },
  );

  it.each(['20914695016', '16879699952', '01914796756'])('%s is one of the test population', (id) => {
    expect(readNationalId(id)).toEqual(syntheticBirth);
  });

  it('may be a D-number, of the test population too', () => {
    expect(readNationalId('47906701517')).toEqual({ kind: 'd-number', isSynthetic: true });
  });

  it.each(['17029012345', '12094812345', '2091469501', '209146950161', '2091469501a', '', '00000000000'])(
    '%j is none',
    (id) => {
      expect(readNationalId(id)).toBeUndefined();
    },
  );

  it('with one digit mistaken is none, whichever digit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('20914695016', '16879699952'),
        fc.nat(10),
        fc.integer({ min: 1, max: 9 }),
        (id, at, by) => {
          const digits = [...id];
          digits[at] = String((Number(digits[at]) + by) % 10);
          expect(readNationalId(digits.join(''))).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
