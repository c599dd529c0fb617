// What waits for the owner or their signature, as it stands among the rows and parts of "Hvem ser hva".
import type { Level, WideningState } from '@samplan/domain';
import type { Known } from '../access/people.repository';
import type { WideningRow } from './widenings.repository';

export interface Widening {
  readonly id: string;
  readonly sectionId: string;
  readonly sectionTitle: string;
  readonly rowId: string;
  readonly name: string;
  readonly people: readonly Known[];
  readonly before: Level;
  readonly level: Level;
  readonly purpose: string;
  readonly until: string | null;
  readonly state: WideningState;
  readonly proposedBy: Known | null;
  readonly invitationId: string | null;
  readonly at: Date;
}

interface Row {
  readonly id: string;
  readonly person: Known | null;
  readonly people: readonly Known[];
  readonly cells: readonly { readonly sectionId: string; readonly level: Level }[];
}

/** @param row of the unit or the person; undefined for one who is invited and takes no part yet */
export function wideningOf(
  wish: WideningRow,
  sectionTitle: string,
  row: Row | undefined,
  { proposedBy, invited }: { readonly proposedBy: Known | null; readonly invited: Known | undefined },
): Widening {
  const person = row?.person ?? (wish.person_id ? invited : undefined);
  return {
    id: wish.id,
    sectionId: wish.section_id,
    sectionTitle,
    rowId: wish.unit_id ?? wish.person_id ?? '',
    name: wish.name,
    people: wish.unit_id ? (row?.people ?? []) : person ? [person] : [],
    before: row?.cells.find(({ sectionId }) => sectionId === wish.section_id)?.level ?? 'none',
    level: wish.level,
    purpose: wish.purpose,
    until: wish.until,
    state: wish.state === 'waiting' ? 'proposed' : 'to-sign',
    proposedBy,
    invitationId: wish.invitation_id,
    at: wish.wished_at,
  };
}
