// Who sees what, as one asks it: one cell, who sees a part, what somebody sees, and who does not know of it.
import type { PlanSharingQuery } from '@samplan/contract';
import { begun } from '@samplan/wording';

export type PlanShared = NonNullable<PlanSharingQuery['plan']>;
export type Sharing = PlanShared['sharing'];
export type SharedSection = Sharing['sections'][number];
export type SharingRow = Sharing['rows'][number];
export type SharingCell = SharingRow['cells'][number];
export type SharingReason = NonNullable<SharingCell['why']>;
export type Lowering = Sharing['lowerings'][number];
export type Widening = Sharing['widenings'][number];

/** One cell with what stands at the head of its row and its column. */
export interface Spot {
  readonly row: SharingRow;
  readonly section: SharedSection;
  readonly cell: SharingCell;
  /** More, that waits for the owner's yes. */
  readonly waits: Widening | undefined;
}

/** The whole name of a person, or of a unit, as it stands by itself. */
export const rowName = ({ person, unit }: SharingRow): string => person?.name ?? begun(unit ?? '');

/** As one speaks of them: a person by the given name. */
export const shortName = ({ person, unit }: SharingRow): string => person?.givenName ?? unit ?? '';

/** @returns undefined where the row or the part is no longer shown */
export function spotAt(sharing: Sharing, rowId: string, sectionId: string): Spot | undefined {
  const row = sharing.rows.find(({ id }) => id === rowId);
  const section = sharing.sections.find((one) => one.sectionId === sectionId);
  const cell = row?.cells.find((one) => one.sectionId === sectionId);
  const waits = sharing.widenings.find((one) => one.rowId === rowId && one.sectionId === sectionId);
  return row && section && cell && { row, section, cell, waits };
}

/** The cells of a row, in the order of the columns. */
export const spotsOf = (sharing: Sharing, row: SharingRow): readonly Spot[] =>
  sharing.sections.flatMap(({ sectionId }) => spotAt(sharing, row.id, sectionId) ?? []);

const says = ({ cell, waits }: Spot): boolean => cell.level !== 'none' || waits !== undefined;

/** Of one part: those who see it or are to, and those who do not know that it is there. */
export function whoSees(sharing: Sharing, sectionId: string): { seeing: readonly Spot[]; unknowing: readonly Spot[] } {
  const spots = sharing.rows.flatMap((row) => spotAt(sharing, row.id, sectionId) ?? []);
  return {
    seeing: spots.filter(says),
    unknowing: spots.filter((spot) => !says(spot)),
  };
}

/** Of one person or unit: the parts they see or are to see, and those they do not know of. */
export function whatSees(sharing: Sharing, row: SharingRow): { seen: readonly Spot[]; unknown: readonly Spot[] } {
  const spots = spotsOf(sharing, row);
  return {
    seen: spots.filter(says),
    unknown: spots.filter((spot) => !says(spot)),
  };
}

/** One's own row, or that of the unit one takes part from. */
export const isRowOf = ({ person, people }: SharingRow, personId: string | undefined): boolean =>
  personId !== undefined && (person?.id === personId || people.some(({ id }) => id === personId));

/** What a participant has: each part once, with what gives the most of it, and those who share it. */
export function ownAccess(
  sharing: Sharing,
  personId: string | undefined,
): readonly { readonly spot: Spot; readonly others: readonly SharingRow[] }[] {
  return sharing.sections.flatMap(({ sectionId }) => {
    const seeing = whoSees(sharing, sectionId).seeing.filter(({ cell }) => cell.level !== 'none');
    const mine = seeing.filter(({ row }) => isRowOf(row, personId));
    const [spot] = mine.toSorted((a, b) => RANK[b.cell.level] - RANK[a.cell.level]);
    const others = seeing.filter(({ row }) => !isRowOf(row, personId)).map(({ row }) => row);
    return spot ? [{ spot, others }] : [];
  });
}

const RANK = { none: 0, read: 1, comment: 2, edit: 3 } as const;

/** Those whom a widening is for, as one says it within a sentence: by name, with the unit where it is one. */
export const namesOf = ({ person, people }: Pick<SharingRow, 'person' | 'people'>): readonly string[] =>
  person ? [person.name] : people.map(({ name }) => name);

/** What the owner's grants give here and may be taken away in one go. */
export const takeable = (sharing: Sharing, row: SharingRow): readonly Spot[] =>
  spotsOf(sharing, row).filter(({ cell }) => cell.lowerTo.includes('none'));
