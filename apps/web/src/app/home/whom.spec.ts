// Who can open a plan, as the first page tells its owner.
import { describe, expect, it } from 'vitest';
import { whomCanOpen } from './whom';

const reader = (personId: string, name: string) => ({ personId, name, givenName: name, party: 'service' as const });
const section = (id: string, kind: 'own' | 'life_area', ...readers: ReturnType<typeof reader>[]) => ({
  id,
  kind,
  title: id,
  isEmpty: true,
  readers,
});
const kari = reader('k', 'Kari Moen');
const hege = reader('h', 'Hege Lund');
const coordinator = {
  id: 'c',
  role: 'coordinator',
  title: 'koordinator',
  unit: null,
  party: 'coordinator' as const,
  person: { id: 'k', name: 'Kari Moen', givenName: 'Kari', initials: 'KM' },
};

describe('who can open a plan', () => {
  it('nobody but the owner, where no section has readers', () => {
    expect(whomCanOpen({ coordinator: null, sections: [section('home', 'life_area')] })).toEqual({
      readers: [],
      isPartly: false,
    });
  });

  it('a name stands once, the coordinator first', () => {
    const sections = [section('home', 'life_area', hege, kari), section('health', 'life_area', hege, kari)];
    const whom = whomCanOpen({ coordinator, sections });
    expect(whom.readers.map(({ name }) => name)).toEqual(['Kari Moen', 'Hege Lund']);
    expect(whom.readers[0]?.isCoordinator).toBe(true);
    expect(whom.isPartly).toBe(false);
  });

  it('somebody who reads one section of two opens parts', () => {
    const sections = [section('home', 'life_area', kari, hege), section('health', 'life_area', kari)];
    expect(whomCanOpen({ coordinator, sections }).isPartly).toBe(true);
  });

  it("the owner's own notes, which nobody else can read, make nobody's reading partial", () => {
    const sections = [section('home', 'life_area', kari), section('own', 'own')];
    expect(whomCanOpen({ coordinator, sections }).isPartly).toBe(false);
  });
});
