// Everybody around the owner as rows: those who take part and those without a login, in the ring where they stand.
import type { PlanNetworkQuery } from '@samplan/contract';
import {
  NETWORK_RINGS,
  PARTIES,
  PLAN_ROLES,
  initialsOf,
  type ContactKind,
  type NetworkRing,
  type Party,
} from '@samplan/domain';
import { roleNames, type Text } from '@samplan/wording';
import { wordOf } from '../../kernel/wire-words';

export type PlanThere = Pick<NonNullable<PlanNetworkQuery['plan']>, 'participants' | 'network'>;
type Participant = PlanThere['participants'][number];
type Told = NonNullable<PlanThere['network']>['people'][number];

/** What the owner says of somebody; of those who take part, the last three alone. */
export interface Said {
  readonly name: string;
  readonly relation: string;
  readonly kind: ContactKind;
  readonly ring: NetworkRing;
  readonly does: string;
  readonly comesHome: boolean;
}

export interface Around {
  /** The id of the contact, or of the person who takes part. */
  readonly key: string;
  readonly isContact: boolean;
  /** As short as it tells them apart. */
  readonly name: string;
  readonly initials: string;
  readonly party: Party;
  /** Who they are to the owner, or what they are in the plan. */
  readonly parts: readonly (Text | string)[];
  readonly said: Said;
}

export type Rings = Readonly<Record<NetworkRing, readonly Around[]>>;

export const UNSAID: Said = { name: '', relation: '', kind: 'family', ring: 'helps', does: '', comesHome: false };

const PARTY_OF: Readonly<Record<ContactKind, Party>> = { family: 'kin', volunteer: 'volunteer', service: 'service' };
const ORDER: readonly Party[] = ['kin', 'volunteer', 'coordinator', 'service', 'representative', 'ke', 'person'];

/** Each ring in the order of its list, which is also that of the picture. */
export function ringsOf({ participants, network }: PlanThere): Rings {
  const people = network?.people ?? [];
  const seats = new Map<string, Participant[]>();
  for (const one of participants) seats.set(one.person.id, [...(seats.get(one.person.id) ?? []), one]);
  const everybody = [
    ...[...seats.values()].flatMap((own) => participantOf(own, people, participants)),
    ...people.filter(({ personId }) => personId === null).map(contactOf),
  ].sort((one, other) => ORDER.indexOf(one.party) - ORDER.indexOf(other.party));
  const of = (ring: NetworkRing) => everybody.filter(({ said }) => said.ring === ring);
  return { near: of('near'), helps: of('helps') };
}

/** How many come home to the owner in the course of a week. */
export const comeHome = (rings: Rings): number =>
  NETWORK_RINGS.flatMap((ring) => rings[ring]).filter(({ said }) => said.comesHome).length;

function participantOf(own: readonly Participant[], people: readonly Told[], all: readonly Participant[]): Around[] {
  const [first] = own;
  if (!first) return [];
  const { person } = first;
  const told = people.find(({ personId }) => personId === person.id);
  const isAlone = all.every((one) => one.person.id === person.id || one.person.givenName !== person.givenName);
  return [
    {
      key: person.id,
      isContact: false,
      name: isAlone ? person.givenName : person.name,
      initials: person.initials,
      party: wordOf(PARTIES, first.party) ?? 'service',
      parts: own.map(partOf),
      said: told ? saidOf(told) : UNSAID,
    },
  ];
}

/** The service, else what they are to the owner, else what they are in the plan. */
function partOf({ role, unit, title }: Participant): Text | string {
  const word = wordOf(PLAN_ROLES, role);
  if (word === 'coordinator') return roleNames.coordinator;
  return unit || title || (word ? roleNames[word] : role);
}

function contactOf(told: Told): Around {
  const said = saidOf(told);
  return {
    key: told.id,
    isContact: true,
    name: told.name,
    initials: initialsOf(told.name),
    party: PARTY_OF[said.kind],
    parts: told.relation ? [told.relation] : [],
    said,
  };
}

const saidOf = ({ name, relation, kind, ring, does, comesHome }: Told): Said => ({
  name,
  relation,
  kind: kind ?? UNSAID.kind,
  ring,
  does,
  comesHome,
});

/** What is sent of a change: the fields that are to be others, as wanted and as seen; undefined where there is none. */
export function changeOf(seen: Said, wanted: Said): { set: Partial<Said>; seen: Partial<Said> } | undefined {
  const isOther = (field: keyof Said) => seen[field] !== wanted[field];
  const only = (said: Said): Partial<Said> => ({
    ...(isOther('name') && { name: said.name }),
    ...(isOther('relation') && { relation: said.relation }),
    ...(isOther('kind') && { kind: said.kind }),
    ...(isOther('ring') && { ring: said.ring }),
    ...(isOther('does') && { does: said.does }),
    ...(isOther('comesHome') && { comesHome: said.comesHome }),
  });
  const set = only(wanted);
  return Object.keys(set).length > 0 ? { set, seen: only(seen) } : undefined;
}
