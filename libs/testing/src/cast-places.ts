// The two invented municipalities of the demo and the units in which their people work.
import {
  asId,
  type OrganisationId,
  type OrganisationKind,
  type TenantId,
  type UnitId,
  type UnitKind,
} from '@samplan/domain';

/** A fixed id: the same in every seed, test and picture. `kind` tells one sort of row from another at a glance. */
export const fixedId = <Name extends string>(kind: string, number: number) =>
  asId<Name>(`${kind.padEnd(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`);

export interface Municipality {
  readonly id: TenantId;
  readonly slug: string;
  readonly name: string;
  /** Synthetic: begins with 3, as no organisation's does. */
  readonly organisationNumber: string;
}

export const municipalities = {
  fjelldal: {
    id: fixedId<'tenant'>('f0', 1),
    slug: 'fjelldal',
    name: 'Fjelldal kommune',
    organisationNumber: '310504718',
  },
  nordvik: {
    id: fixedId<'tenant'>('f0', 2),
    slug: 'nordvik',
    name: 'Nordvik kommune',
    organisationNumber: '312908352',
  },
} as const satisfies Record<string, Municipality>;
export type MunicipalityKey = keyof typeof municipalities;

/** An organisation outside the municipality, as Fjelldal knows it, with a sign-in of its own. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly organisationNumber: string;
}

export const organisations = {
  hospital: {
    id: fixedId<'organisation'>('f1', 1),
    slug: 'dalheim',
    kind: 'hospital',
    name: 'Dalheim sykehus HF',
    organisationNumber: '311206443',
  },
  labourAndWelfare: {
    id: fixedId<'organisation'>('f1', 2),
    slug: 'nav',
    kind: 'labour-and-welfare',
    name: 'NAV',
    organisationNumber: '313405583',
  },
} as const satisfies Record<string, Organisation>;
export type OrganisationKey = keyof typeof organisations;

export interface CastUnit {
  readonly id: UnitId;
  readonly tenant: MunicipalityKey;
  readonly kind: UnitKind;
  readonly name: string;
  /** As it stands within a sentence: "Hege i hjemmesykepleien". */
  readonly shortName: string;
  /** Left out for the municipality's own. */
  readonly organisation?: OrganisationKey;
  /** Other municipalities that it works for. */
  readonly serves?: readonly MunicipalityKey[];
}

const unit = (
  number: number,
  tenant: MunicipalityKey,
  kind: UnitKind,
  name: string,
  shortName: string,
  more: Pick<CastUnit, 'organisation' | 'serves'> = {},
): CastUnit => ({ id: fixedId<'unit'>('e0', number), tenant, kind, name, shortName, ...more });

export const units = {
  homeCare: unit(1, 'fjelldal', 'home-care', 'Hjemmebasert omsorg', 'hjemmesykepleien'),
  disabilityService: unit(
    2,
    'fjelldal',
    'disability-service',
    'Tjenesten for funksjonshemmede',
    'bo- og avlastningstjenesten',
  ),
  mentalHealthTeam: unit(3, 'fjelldal', 'mental-health-team', 'Psykiatri- og rusteam', 'psykiatri- og rusteamet'),
  occupationalTherapy: unit(4, 'fjelldal', 'occupational-therapy', 'Ergoterapi', 'ergoterapien'),
  physiotherapy: unit(5, 'fjelldal', 'physiotherapy', 'Fysioterapi', 'fysioterapien'),
  healthStation: unit(6, 'fjelldal', 'health-station', 'Helsestasjon og skolehelsetjeneste', 'helsestasjonen'),
  medicalService: unit(7, 'fjelldal', 'medical-service', 'Legetjenesten', 'legekontoret'),
  school: unit(8, 'fjelldal', 'school', 'Fjelldal skole', 'skolen'),
  adultEducation: unit(9, 'fjelldal', 'adult-education', 'Fjelldal voksenopplæring', 'voksenopplæringen'),
  educationalPsychology: unit(10, 'fjelldal', 'educational-psychology', 'Pedagogisk-psykologisk tjeneste', 'PPT'),
  labourAndWelfare: unit(11, 'fjelldal', 'labour-and-welfare', 'NAV Fjelldal', 'NAV', {
    organisation: 'labourAndWelfare',
  }),
  childWelfare: unit(12, 'fjelldal', 'child-welfare', 'Barneverntjenesten', 'barnevernet'),
  hospital: unit(13, 'fjelldal', 'hospital', 'Dalheim sykehus', 'sykehuset', { organisation: 'hospital' }),
  districtPsychiatry: unit(14, 'fjelldal', 'hospital', 'Dalheim distriktspsykiatriske senter', 'DPS', {
    organisation: 'hospital',
  }),
  nursingHome: unit(15, 'fjelldal', 'nursing-home', 'Fjelldal sykehjem', 'sykehjemmet'),
  volunteerCentre: unit(16, 'fjelldal', 'volunteer-centre', 'Fjelldal frivilligsentral', 'Frivilligsentralen'),
  coordinatingUnit: unit(17, 'fjelldal', 'other', 'Koordinerende enhet', 'koordinerende enhet'),
  nordvikHealth: unit(18, 'nordvik', 'home-care', 'Helse og omsorg', 'helse og omsorg'),
  cancerCoordinator: unit(20, 'fjelldal', 'other', 'Kreftkoordinator', 'kreftkoordinatoren', { serves: ['nordvik'] }),
  nordvikCoordinatingUnit: unit(19, 'nordvik', 'other', 'Koordinerende enhet', 'koordinerende enhet'),
} as const satisfies Record<string, CastUnit>;
export type UnitKey = keyof typeof units;
