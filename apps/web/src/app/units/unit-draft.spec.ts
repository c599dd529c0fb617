// What is missing in what an administrator writes of a unit, and how it is sent.
import { unitsPage } from '@samplan/wording';
import { describe, expect, it } from 'vitest';
import { ANOTHER, EMPTY, inputOf, problemIn } from './unit-draft';

const named = { ...EMPTY, name: ' Ergoterapi ', shortName: 'ergoterapien' };
const known = [{ id: 'o', kind: 'private', name: 'Aktiv AS', organisationNumber: '311206443' }] as const;

describe('A unit that is written', () => {
  it('needs both its names, and an organisation that is new needs one', () => {
    expect(problemIn(EMPTY, [])?.field).toBe('unit-name');
    expect(problemIn({ ...named, shortName: ' ' }, [])?.field).toBe('unit-short');
    expect(problemIn(named, [])).toBeUndefined();
    expect(problemIn({ ...named, whose: ANOTHER }, [])?.field).toBe('organisation-name');
  });

  it('has a number of nine digits that no other organisation here has', () => {
    const another = { ...named, whose: ANOTHER, organisationName: 'Ny AS' };
    expect(problemIn({ ...another, organisationNumber: '12' }, [])?.text).toBe(unitsPage.numberWrong);
    expect(problemIn({ ...another, organisationNumber: '311 206 443' }, known)?.text).toBe(unitsPage.numberTaken);
    expect(problemIn(another, known)).toBeUndefined();
  });

  it('is sent with one organisation or none', () => {
    const base = { name: 'Ergoterapi', shortName: 'ergoterapien', kind: 'other', servedTenantIds: [] };
    expect(inputOf(named)).toEqual(base);
    expect(inputOf({ ...named, whose: 'o' })).toEqual({ ...base, organisationId: 'o' });
    expect(inputOf({ ...named, whose: ANOTHER, organisationName: 'Ny AS', organisationNumber: '313 405 583' })).toEqual(
      {
        ...base,
        newOrganisation: { name: 'Ny AS', kind: 'private', organisationNumber: '313405583' },
      },
    );
  });
});
