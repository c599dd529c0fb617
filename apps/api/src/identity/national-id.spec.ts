import { cast } from '@samplan/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNationalId } from './national-id';

const syntheticBirth = { kind: 'birth-number', isSynthetic: true };
/** A number with that beginning that passes today's control digits. */
const numberOf = (nine: string): string | undefined =>
  Array.from({ length: 100 }, (_, control) => nine + String(control).padStart(2, '0')).find(
    (id) => readNationalId(id)?.born,
  );

describe('a national id', () => {
  // None of these is anybody's: the real-looking ones are the register's own examples for the rule of 2032.
  it.each(['02013299997', '30108299920', '02013299903', '30108299939'])(
    '%s passes, by the rule of today or of 2032',
    (id) => {
      expect(readNationalId(id)).toMatchObject({ kind: 'birth-number', isSynthetic: false });
    },
  );

  it.each(['20914695016', '16879699952', '01914796756'])('%s is one of the test population', (id) => {
    expect(readNationalId(id)).toMatchObject(syntheticBirth);
  });

  it('may be a D-number, of the test population too', () => {
    expect(readNationalId('47906701517')).toEqual({ kind: 'd-number', isSynthetic: true, born: '1967-10-07' });
  });

  it.each(['17029012345', '12094812345', '2091469501', '209146950161', '2091469501a', '', '00000000000'])(
    '%j is none',
    (id) => {
      expect(readNationalId(id)).toBeUndefined();
    },
  );

  it('tells the day of birth of everybody in the cast', () => {
    for (const { nationalId, birthDate } of Object.values(cast))
      expect([nationalId, readNationalId(nationalId)?.born]).toEqual([nationalId, birthDate]);
  });

  it.each([
    ['018199500', '1899-01-01'],
    ['018100001', '1900-01-01'],
    ['319299499', '1999-12-31'],
    ['298200501', '2000-02-29'],
    ['018139998', '2039-01-01'],
    ['018140900', '1940-01-01'],
    ['418170100', '1970-01-01'],
    ['414170100', '1970-01-01'],
  ])('that begins with %s tells %s, D-numbers and both test populations too', (nine, born) => {
    expect(readNationalId(numberOf(nine) ?? '')?.born).toBe(born);
  });

  it('of the rule of 2032 alone, or of a day that never was, tells none', () => {
    expect(['02013299903', '30108299939'].map((id) => readNationalId(id)?.born)).toEqual([null, null]);
    expect(numberOf('298299101')).toBeUndefined();
    expect(numberOf('018145800')).toBeUndefined();
  });

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
