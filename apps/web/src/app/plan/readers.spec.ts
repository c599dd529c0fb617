// Who reads a text, as one line says it.
import { describe, expect, it } from 'vitest';
import { plan } from '@samplan/wording';
import { gathered, type Reader } from './readers';

const reader = (givenName: string, party: Reader['party'], unit: string | null = null): Reader => ({
  personId: givenName,
  name: `${givenName} Etternavn`,
  givenName,
  unit,
  party,
});

describe('The line that says who reads a text', () => {
  it('gathers the people of a unit round the first of them', () => {
    const readers = ['Hege', 'Siri', 'Mona'].map((name) => reader(name, 'service', 'hjemmesykepleien'));
    expect(gathered(readers)).toEqual([[plan.manyOf, { name: 'Hege', unit: 'hjemmesykepleien', count: 2 }]]);
  });

  it('names the owner first, then those near, then the coordinator, then the services', () => {
    const readers = [
      reader('Nina', 'service', 'NAV'),
      reader('Kari', 'coordinator', 'Koordinatorene'),
      reader('Anne', 'kin'),
      reader('Ola', 'person'),
    ];
    expect(gathered(readers).map(([, { name }]) => name)).toEqual(['Ola', 'Anne', 'Kari', 'Nina']);
  });

  it('says nobody where nobody else reads', () => {
    expect(gathered([])).toEqual([]);
  });
});
