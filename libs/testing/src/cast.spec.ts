// The cast is invented, and the same in every seed, test and picture.
import { isId, PARTIES, UNIT_KINDS } from '@samplan/domain';
import { expect, it } from 'vitest';
import { cast, castMembers, isCastKey, signInOrder } from './cast';
import { municipalities, units } from './cast-places';

const weigh = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

it('knows a valid national id from an invalid one by the published vectors', () => {
  const isValid = (id: string) => weigh(id, K1) === 0 && weigh(id, K2) === 0;
  expect(['02013299997', '20914695016', '47906701517'].map(isValid)).toEqual([true, true, true]);
  expect(['02013299903', '17029012345', '12094812345'].map(isValid)).toEqual([false, false, false]);
});

it.each(castMembers.map((one) => [one.key, one] as const))('%s bears a valid synthetic national id', (_key, one) => {
  expect(one.nationalId).toMatch(/^\d{11}$/);
  expect([weigh(one.nationalId, K1), weigh(one.nationalId, K2)]).toEqual([0, 0]);
  const [year, month, day] = one.birthDate.split('-').map(Number);
  expect(Number(one.nationalId.slice(2, 4))).toBe((month ?? 0) + 80);
  expect(Number(one.nationalId.slice(0, 2)) % 40).toBe((day ?? 0) % 40);
  expect(Number(one.nationalId.slice(4, 6))).toBe((year ?? 0) % 100);
});

it('has one D-number among them', () => {
  expect(castMembers.filter((one) => Number(one.nationalId[0]) >= 4).map((one) => one.key)).toEqual(['suryani']);
});

it('gives everybody ids and a national id of their own', () => {
  for (const of of [
    castMembers.map((one) => one.account),
    castMembers.map((one) => one.person),
    castMembers.map((one) => one.nationalId),
    [...Object.values(units), ...Object.values(municipalities)].map((place) => place.id),
  ]) {
    expect(new Set<string>(of).size).toBe(of.length);
  }
  expect(castMembers.every((one) => isId(one.account) && isId(one.person))).toBe(true);
  expect(Object.values(units).every((unit) => isId(unit.id) && UNIT_KINDS.includes(unit.kind))).toBe(true);
});

it('names everybody once on the sign-in page, Ola first', () => {
  expect(signInOrder[0]).toBe('ola');
  expect([...signInOrder].sort()).toEqual(castMembers.map((one) => one.key).sort());
});

it('stretches the pages: sixty characters, a single word, Norwegian and Sámi letters', () => {
  expect(cast.longname.name).toHaveLength(60);
  expect(cast.suryani.name).toBe('Suryani');
  for (const letter of 'åøæ') expect(cast.ase.name.toLowerCase()).toContain(letter);
  for (const letter of 'čđŋšŧž') expect(cast.maddi.name.toLowerCase()).toContain(letter);
});

it('tells of everybody in three languages, and writes each of them in a unit of the own municipality', () => {
  for (const one of castMembers) {
    expect(Math.min(one.about.nb.length, one.about.nn.length, one.about.en.length)).toBeGreaterThan(8);
    expect(PARTIES).toContain(one.party);
    for (const work of one.works) expect(units[work.unit].tenant).toBe(one.tenant);
    expect(isCastKey(one.key)).toBe(true);
  }
});

it('sends by the door of the staff those alone who work there or hold a duty', () => {
  const staff = castMembers.filter(({ door }) => door === 'staff');
  expect(staff.length).toBeGreaterThan(5);
  for (const { key, works, roles } of staff) expect([key, works.length + roles.length > 0]).toEqual([key, true]);
});
