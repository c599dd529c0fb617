// Who does what, when, as rows and columns: people down the side, time along the top.
import type { PlanBoardQuery } from '@samplan/contract';
import { asPlainDate, boardColumn, RESPONSIBILITY_STATES, type BoardColumn } from '@samplan/domain';
import { wordOf } from '../../kernel/wire-words';
import { isWaiting, type Responsibility } from '../measure-state';

export type Board = NonNullable<PlanBoardQuery['board']>;
export type BoardMeasure = Board['measures'][number];
type BoardPerson = Board['people'][number];

/** One measure in somebody's row. */
export interface Cell {
  readonly measure: BoardMeasure;
  /** The one of its two responsibilities that puts it in this row. */
  readonly by: Responsibility;
}

export interface Row {
  readonly key: string;
  readonly who: {
    /** Null for a unit that has named nobody, and for somebody whom one may not know of. */
    readonly person: BoardPerson['person'] | null;
    readonly party: BoardPerson['party'];
    readonly unit: string | null;
    readonly title: string;
  };
  readonly cells: Readonly<Record<BoardColumn, readonly Cell[]>>;
}

export interface Rows {
  /** Measures that nobody answers for and nobody is asked about. */
  readonly nobody: readonly BoardMeasure[];
  /** Those with something to do or to answer, in the order of the board; then units and those one may not know of. */
  readonly rows: readonly Row[];
  /** People without anything yet. */
  readonly free: readonly BoardPerson[];
  /** How many questions wait for a yes. */
  readonly waiting: number;
}

export function rowsOf(board: Board): Rows {
  const byKey = new Map<string, Cell[]>();
  const others = new Map<string, Row['who']>();
  const known = new Set(board.people.map(({ person }) => person.id));
  const put = (measure: BoardMeasure, by: Responsibility) => {
    const key = keyOf(by);
    byKey.set(key, [...(byKey.get(key) ?? []), { measure, by }]);
    if (!by.person || !known.has(by.person.id))
      others.set(key, { person: by.person, party: by.party, unit: by.unit, title: '' });
  };
  for (const measure of board.measures) {
    if (measure.responsible) put(measure, measure.responsible);
    if (measure.asked && isWaiting(measure.asked)) put(measure, measure.asked);
  }
  const row = (key: string, who: Row['who']): Row[] => {
    const cells = byKey.get(key);
    return cells ? [{ key, who, cells: columnsOf(cells, board.nextReviewOn) }] : [];
  };
  return {
    nobody: board.measures.filter(({ responsible, asked }) => !responsible && !(asked && isWaiting(asked))),
    rows: [
      ...board.people.flatMap((one) => row(personKey(one.person.id), one)),
      ...[...others].flatMap(([key, who]) => row(key, who)),
    ],
    free: board.people.filter(({ person }) => !byKey.has(personKey(person.id))),
    waiting: board.measures.filter(({ asked }) => asked && isWaiting(asked)).length,
  };
}

function columnsOf(cells: readonly Cell[], nextReviewOn: string | null): Row['cells'] {
  const columns: Record<BoardColumn, Cell[]> = { 'until-review': [], later: [], 'waits-for-yes': [] };
  for (const cell of cells) {
    const state = wordOf(RESPONSIBILITY_STATES, cell.by.state);
    const column = boardColumn(
      {
        startsOn: dateOf(cell.measure.startsOn),
        deadlineOn: dateOf(cell.measure.deadlineOn),
        responsibility: state ? { state } : null,
      },
      dateOf(nextReviewOn),
    );
    columns[column].push(cell);
  }
  return columns;
}

const dateOf = (date: string | null) => (date === null ? null : asPlainDate(date));

const personKey = (id: string): string => `person:${id}`;

const keyOf = ({ person, unitId, unit }: Responsibility): string =>
  person ? personKey(person.id) : `unit:${unitId ?? unit ?? ''}`;
