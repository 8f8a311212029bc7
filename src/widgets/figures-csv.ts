import type { FigureRecord } from './figure-record.ts';

/** What a row may say; a date that stands in a sentence has no value. */
export type CsvRow = Partial<FigureRecord> & Pick<FigureRecord, 'id'>;

type Cell = string | number | null | undefined;

/** Columns of a table of figures, in order; numbers are in the unit that `unit` and `per` name. */
const COLUMNS: readonly [string, (figure: CsvRow) => Cell][] = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['subject', ({ subject }) => subject],
  ['metric', ({ metric }) => metric],
  ['value', ({ value }) => value],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['modifier', ({ modifier }) => modifier],
  ['unit', ({ unit }) => unit],
  ['per', ({ per }) => per],
  ['text', ({ text }) => text],
  ['as_written', ({ literal }) => literal],
  ['formula', ({ formula }) => formula],
  ['status', ({ status }) => status],
  ['who', ({ who }) => who],
  ['date', ({ date }) => date],
  ['scope', ({ scope }) => scope],
  ['basis', ({ basis }) => basis],
  ['source', ({ source }) => source?.title],
  ['publisher', ({ source }) => source?.publisher],
  ['source_date', ({ source }) => source?.date],
  ['source_url', ({ source }) => source?.url],
  ['access', ({ source }) => source?.access],
];

/**
 * The figures as CSV after RFC 4180: a header, CRLF, quotes where needed, UTF-8 without a byte order mark; open ends and
 * what is unknown are empty.
 *
 * @param more columns that stand before these, by name
 */
export function figuresCsv<Row extends CsvRow>(
  figures: readonly Row[],
  more: Readonly<Record<string, (figure: Row) => Cell>> = {},
): string {
  const columns: (readonly [string, (figure: Row) => Cell])[] = [...Object.entries(more), ...COLUMNS];
  const rows = figures.map((figure) => columns.map(([, cell]) => field(cell(figure))));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** What makes a formula of a text in some spreadsheet (OWASP, CSV Injection), the signs of East Asian width among it. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** One field. Text that a spreadsheet would take for a formula begins with an apostrophe; numbers don't. */
function field(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
