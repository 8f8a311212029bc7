import type { Dossier, Figure, Source } from '#figures';

/** Columns of a table of figures, in order; numbers are in the unit that `unit` and `per` name. */
const COLUMNS: readonly [string, (figure: Figure, source: Source | undefined) => string | number | null | undefined][] =
  [
    ['id', ({ id }) => id],
    ['label', ({ label }) => label],
    ['subject', ({ subject }) => subject],
    ['metric', ({ metric }) => metric],
    ['value', ({ quantity }) => quantity.value],
    ['low', ({ quantity }) => quantity.low],
    ['high', ({ quantity }) => quantity.high],
    ['modifier', ({ quantity }) => quantity.modifier],
    ['unit', ({ quantity }) => quantity.unit],
    ['per', ({ quantity }) => quantity.per],
    ['as_written', ({ literal }) => literal],
    ['formula', ({ formula }) => formula],
    ['status', ({ status }) => status],
    ['who', ({ who }) => who],
    ['date', ({ date }) => date],
    ['scope', ({ scope }) => scope],
    ['basis', ({ basis }) => basis],
    ['source', (_figure, source) => source?.title],
    ['publisher', (_figure, source) => source?.publisher],
    ['source_date', (_figure, source) => source?.date],
    ['source_url', (_figure, source) => source?.url],
    ['access', (_figure, source) => source?.access],
  ];

/** The figures as CSV after RFC 4180: a header, CRLF, quotes where needed; open ends and what is unknown are empty. */
export function figuresCsv(figures: readonly Figure[], { sources }: Dossier): string {
  const rows = figures.map((figure) =>
    COLUMNS.map(([, cell]) => field(cell(figure, sources.get(figure.source ?? '')))),
  );
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/**
 * One field. Text that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV Injection); numbers don't.
 */
function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
