// Which units a search finds, and what their counts say.
import { describe, expect, it } from 'vitest';
import { countsOf, matching, type UnitRow } from './unit-rows';

const unit = (name: string, more: Partial<UnitRow> = {}): UnitRow => ({
  id: name,
  name,
  belongsTo: 'Fjelldal kommune',
  servedTenants: [],
  isOurs: true,
  leaders: [],
  people: [],
  waiting: 0,
  isClosed: false,
  closesOn: null,
  ...more,
});
const all = [
  unit('Hjemmebasert omsorg', { people: ['Hege Lund', 'Per Moen'], leaders: ['Bodil Eide'], waiting: 2 }),
  unit('Fysioterapi', { people: ['Åse Lund'] }),
  unit('Kreftkoordinator', { isOurs: false, people: ['Eli Bakken'], waiting: 1 }),
  unit('Ergoterapi'),
];
const found = (text: string) => matching(all, text).map(({ name }) => name);

describe('The administrator’s list', () => {
  it('finds units by their name and by those who work there or lead them', () => {
    expect(found('')).toHaveLength(4);
    expect(found('fysio')).toEqual(['Fysioterapi']);
    expect(found('lund')).toEqual(['Hjemmebasert omsorg', 'Fysioterapi']);
    expect(found('bodil')).toEqual(['Hjemmebasert omsorg']);
  });

  it('does not join the given name of one with the family name of another', () => {
    expect(found('per lund')).toEqual([]);
    expect(found('hege lund')).toEqual(['Hjemmebasert omsorg']);
  });

  it('counts what is the municipality’s own to mend', () => {
    expect(countsOf(all)).toEqual({ units: 4, lacking: 1, waiting: 2 });
  });
});
