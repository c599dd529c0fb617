// Rows as a file that spreadsheets open.
import { stringify } from 'csv-stringify/sync';

/** @param rows the first of them the headings; a cell that a spreadsheet would run as a formula is made words */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { bom: true, delimiter: ';', record_delimiter: '\r\n', escape_formulas: true },
  );
