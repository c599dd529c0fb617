// Lists of people as a spreadsheet keeps them: read with the headings that people write.
import { Problem } from '@samplan/domain';
import { parse } from 'csv-parse/sync';

/** One line of a list, as it was written. */
export interface ListedPerson {
  /** As a spreadsheet counts, the heading first. */
  readonly line: number;
  readonly nationalId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly unit: string;
  readonly title: string;
}

const HEADINGS: Readonly<Record<string, keyof Omit<ListedPerson, 'line'>>> = {
  fødselsnummer: 'nationalId',
  fornavn: 'givenName',
  fornamn: 'givenName',
  førenamn: 'givenName',
  etternavn: 'familyName',
  etternamn: 'familyName',
  enhet: 'unit',
  eining: 'unit',
  tjeneste: 'unit',
  teneste: 'unit',
  tittel: 'title',
};
const DEMANDED = ['nationalId', 'givenName', 'unit'] as const;
const MOST_LINES = 500;
const MOST_LETTERS = 200_000;

/**
 * Semicolons or commas between, whichever the first line has more of.
 * @throws Problem BAD_INPUT for what is no such list; TOO_MUCH
 */
export function readList(csv: string): readonly ListedPerson[] {
  if (csv.length > MOST_LETTERS) throw new Problem('TOO_MUCH', 'A shorter list.');
  const [head = ''] = csv.split(/\r?\n/, 1);
  const delimiter = head.split(';').length >= head.split(',').length ? ';' : ',';
  const [headings = [], ...rows] = recordsIn(csv, delimiter);
  const columns = headings.map((heading) => HEADINGS[heading.toLocaleLowerCase('nb')]);
  if (DEMANDED.some((name) => !columns.includes(name))) throw new Problem('BAD_INPUT', 'The headings are others.');
  if (rows.length > MOST_LINES) throw new Problem('TOO_MUCH', `At most ${MOST_LINES} lines.`);
  return rows.map((row, at) => {
    const of = (name: keyof Omit<ListedPerson, 'line'>) => row[columns.indexOf(name)] ?? '';
    return {
      line: at + 2,
      nationalId: of('nationalId').replace(/\s/g, ''),
      givenName: of('givenName'),
      familyName: columns.includes('familyName') ? of('familyName') : '',
      unit: of('unit'),
      title: columns.includes('title') ? of('title') : '',
    };
  });
}

function recordsIn(csv: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(csv, { bom: true, delimiter, trim: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new Problem('BAD_INPUT', 'That is no CSV.');
  }
}
