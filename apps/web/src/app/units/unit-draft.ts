// What an administrator has written of a unit so far, and what is missing.
import type { OrganisationKind, OverviewHereFragment, UnitInput, UnitKind } from '@samplan/contract';
import { unitsPage, type Text } from '@samplan/wording';

/** Whose the unit is: the municipality's own, one that is in the list, or one that is written here. */
export const OURS = 'ours';
export const ANOTHER = 'another';

export interface UnitDraft {
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly whose: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly organisationNumber: string;
  readonly serves: readonly string[];
}

export const EMPTY: UnitDraft = {
  name: '',
  shortName: '',
  kind: 'other',
  whose: OURS,
  organisationName: '',
  organisationKind: 'private',
  organisationNumber: '',
  serves: [],
};

const digitsOf = (text: string): string => text.replace(/\s/g, '');

/** What is wrong first, and the field that it is about. */
export function problemIn(
  draft: UnitDraft,
  organisations: readonly OverviewHereFragment['organisations'][number][],
): { readonly text: Text; readonly field: string } | undefined {
  if (!draft.name.trim()) return { text: unitsPage.nameMissing, field: 'unit-name' };
  if (!draft.shortName.trim()) return { text: unitsPage.nameMissing, field: 'unit-short' };
  if (draft.whose !== ANOTHER) return undefined;
  if (!draft.organisationName.trim()) return { text: unitsPage.organisationMissing, field: 'organisation-name' };
  const number = digitsOf(draft.organisationNumber);
  if (number && !/^\d{9}$/.test(number)) return { text: unitsPage.numberWrong, field: 'organisation-number' };
  if (number && organisations.some(({ organisationNumber }) => organisationNumber === number))
    return { text: unitsPage.numberTaken, field: 'organisation-number' };
  return undefined;
}

export function inputOf(draft: UnitDraft): UnitInput {
  const { name, shortName, kind, whose, serves } = draft;
  const organisationNumber = digitsOf(draft.organisationNumber);
  return {
    name: name.trim(),
    shortName: shortName.trim(),
    kind,
    servedTenantIds: [...serves],
    ...(whose === ANOTHER && {
      newOrganisation: {
        name: draft.organisationName.trim(),
        kind: draft.organisationKind,
        ...(organisationNumber && { organisationNumber }),
      },
    }),
    ...(whose !== ANOTHER && whose !== OURS && { organisationId: whose }),
  };
}
