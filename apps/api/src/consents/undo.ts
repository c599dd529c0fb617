// How long what was taken away may be given back, and how it is told.
import type { Level } from '@samplan/domain';
import type { LoweringRow } from './consents.repository';

export const UNDO_MS = 60_000;

export interface Lowering {
  readonly id: string;
  readonly sectionId: string;
  readonly rowId: string;
  readonly before: Level;
  readonly after: Level;
  readonly at: Date;
  readonly undoUntil: Date;
  readonly batchId: string | null;
}

export const loweringOf = (row: LoweringRow): Lowering => ({
  id: row.id,
  sectionId: row.section_id,
  rowId: row.unit_id ?? row.person_id ?? '',
  before: row.before_level,
  after: row.after_level,
  at: row.lowered_at,
  undoUntil: new Date(Number(row.lowered_at) + UNDO_MS),
  batchId: row.batch_id,
});
