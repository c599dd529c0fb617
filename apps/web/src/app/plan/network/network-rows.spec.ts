// Who stands in which ring, called what, and what of a change is sent.
import { describe, expect, it } from 'vitest';
import { changeOf, comeHome, ringsOf, UNSAID, type PlanThere } from './network-rows';

type Participant = PlanThere['participants'][number];
type Told = NonNullable<PlanThere['network']>['people'][number];

const takesPart = (id: string, givenName: string, more: Partial<Participant> = {}): Participant => ({
  id: `part-${id}-${more.unit ?? ''}`,
  role: 'participant',
  party: 'service',
  title: 'sykepleier',
  unit: 'hjemmesykepleien',
  person: { id, name: `${givenName} ${id}`, givenName, initials: 'XX' },
  ...more,
});
const told = (more: Partial<Told>): Told => ({ id: 'c1', personId: null, ...UNSAID, ...more });
const rings = (participants: readonly Participant[], people: readonly Told[] = []) =>
  ringsOf({ participants: [...participants], network: { people: [...people], cameHomeAYearAgo: null } });

const hege = takesPart('hege', 'Hege');
const anne = takesPart('anne', 'Anne', { role: 'next-of-kin', party: 'kin', title: 'søster', unit: null });

describe('Those around the owner', () => {
  it('begin among those who help, and stand where the owner placed them', () => {
    const { near, helps } = rings([hege, anne], [told({ id: 'n1', personId: 'anne', ring: 'near', does: 'Ringer' })]);
    expect(near.map(({ name, said }) => [name, said.does])).toEqual([['Anne', 'Ringer']]);
    expect(helps).toMatchObject([{ key: 'hege', isContact: false, said: UNSAID }]);
  });

  it('are those who take part and contacts, those closest by kind first', () => {
    const contact = told({ id: 'c9', name: 'Rolf Tangen', relation: 'turvenn', kind: 'volunteer' });
    const { helps } = rings([hege, anne], [contact]);
    expect(helps.map(({ key, party, initials }) => [key, party, initials])).toEqual([
      ['anne', 'kin', 'XX'],
      ['c9', 'volunteer', 'RT'],
      ['hege', 'service', 'XX'],
    ]);
    expect(helps.map(({ parts }) => parts)).toEqual([['søster'], ['turvenn'], ['hjemmesykepleien']]);
  });

  it('stand once each, also with two seats in the plan', () => {
    const { helps } = rings([hege, takesPart('hege', 'Hege', { unit: 'fysioterapien' })]);
    expect(helps.map(({ key, parts }) => [key, parts])).toEqual([['hege', ['hjemmesykepleien', 'fysioterapien']]]);
  });

  it('are told apart by their whole names where two are called the same', () => {
    const { helps } = rings([hege, takesPart('other', 'Hege'), anne]);
    expect(helps.map(({ name }) => name)).toEqual(['Anne', 'Hege hege', 'Hege other']);
  });

  it('are counted where they come home, in both rings', () => {
    const people = [
      told({ id: 'a', ring: 'near', comesHome: true }),
      told({ id: 'b', comesHome: true }),
      told({ id: 'c' }),
    ];
    expect(comeHome(rings([hege], people))).toBe(2);
  });
});

describe('A change', () => {
  it('sends the fields that become others, with what was seen in them', () => {
    const wanted = { ...UNSAID, does: 'Kaffe', comesHome: true };
    expect(changeOf(UNSAID, wanted)).toEqual({
      set: { does: 'Kaffe', comesHome: true },
      seen: { does: '', comesHome: false },
    });
    expect(changeOf(UNSAID, UNSAID)).toBeUndefined();
  });
});
