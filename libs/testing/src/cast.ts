// The cast: the invented people of every seed, test, page of documentation and picture, with ids that never change.
import { asPlainDate, type AccountId, type PersonId, type PlainDate } from '@samplan/domain';
import { citizens } from './cast-citizens';
import type { CastFacts } from './cast-facts';
import { fixedId, municipalities, organisations, units, type CastUnit } from './cast-places';
import { staff } from './cast-staff';

export interface CastMember extends Required<Omit<CastFacts, 'alsoIn'>>, Pick<CastFacts, 'alsoIn'> {
  readonly key: CastKey;
  readonly account: AccountId;
  readonly person: PersonId;
  readonly birthDate: PlainDate;
  readonly name: string;
  /** Which sign-in this person uses: the citizens', or that of the organisation's staff. */
  readonly door: 'citizens' | 'staff';
}

const people = { ...citizens, ...staff };

export type CastKey = keyof typeof people;

const member = (key: CastKey, facts: CastFacts): CastMember => {
  const { works = [], roles = [], tenant = 'fjelldal', language = 'nb' } = facts;
  return {
    ...facts,
    key,
    works,
    roles,
    tenant,
    language,
    account: fixedId<'account'>('a0', facts.number),
    person: fixedId<'person'>('b0', facts.number),
    birthDate: asPlainDate(facts.born),
    name: `${facts.given} ${facts.family}`.trim(),
    door: works.length + roles.length > 0 ? 'staff' : 'citizens',
  };
};

/** Everybody by key: `cast.ola`. */
export const cast: Readonly<Record<CastKey, CastMember>> = {
  ola: member('ola', people.ola),
  kari: member('kari', people.kari),
  hege: member('hege', people.hege),
  nina: member('nina', people.nina),
  siv: member('siv', people.siv),
  per: member('per', people.per),
  anne: member('anne', people.anne),
  perlund: member('perlund', people.perlund),
  lea: member('lea', people.lea),
  tone: member('tone', people.tone),
  jon: member('jon', people.jon),
  maja: member('maja', people.maja),
  ida: member('ida', people.ida),
  anders: member('anders', people.anders),
  rune: member('rune', people.rune),
  arne: member('arne', people.arne),
  astrid: member('astrid', people.astrid),
  lise: member('lise', people.lise),
  emil: member('emil', people.emil),
  tonevik: member('tonevik', people.tonevik),
  inga: member('inga', people.inga),
  bodil: member('bodil', people.bodil),
  geir: member('geir', people.geir),
  admin: member('admin', people.admin),
  logg: member('logg', people.logg),
  longname: member('longname', people.longname),
  suryani: member('suryani', people.suryani),
  ase: member('ase', people.ase),
  maddi: member('maddi', people.maddi),
  sunniva: member('sunniva', people.sunniva),
  marit: member('marit', people.marit),
  eira: member('eira', people.eira),
  mikkel: member('mikkel', people.mikkel),
  siri: member('siri', people.siri),
  jan: member('jan', people.jan),
  eli: member('eli', people.eli),
  aud: member('aud', people.aud),
  nils: member('nils', people.nils),
};

/** The doors of the staff that let somebody in: those of whom they work for, and of the municipality they have a role in. */
export const employersOf = ({ works, roles, tenant }: CastMember): readonly string[] => {
  const own = municipalities[tenant].slug;
  const of = ({ organisation, tenant: home }: CastUnit): string =>
    organisation ? organisations[organisation].slug : municipalities[home].slug;
  return [...works.map(({ unit }) => of(units[unit])), ...roles.map(({ unit }) => (unit ? of(units[unit]) : own))];
};

export const castMembers: readonly CastMember[] = Object.values(cast);

export const isCastKey = (text: string): text is CastKey => Object.hasOwn(cast, text);

/** The order in which the demo's sign-in page names them: an owner first, then those one meets in that plan. */
export const signInOrder: readonly CastKey[] = [
  'ola',
  'kari',
  'hege',
  'nina',
  'siv',
  'ida',
  'per',
  'lise',
  'tonevik',
  'marit',
  'anne',
  'maja',
  'anders',
  'sunniva',
  'rune',
  'astrid',
  'lea',
  'tone',
  'jon',
  'arne',
  'emil',
  'perlund',
  'geir',
  'ase',
  'longname',
  'suryani',
  'maddi',
  'bodil',
  'siri',
  'jan',
  'eli',
  'aud',
  'nils',
  'inga',
  'admin',
  'logg',
  'eira',
  'mikkel',
];
