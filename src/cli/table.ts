import stringWidth from 'string-width';

const GAP = '  ';

/**
 * Rows as columns, no wider than `width` columns of a terminal: a cell that has no room is broken between words. A column
 * is as wide as its widest line where all fit; else the widest give way.
 *
 * @param rows cells with the line breaks they have of their own; every row has the same number of cells
 */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const count = rows[0]?.length ?? 0;
  const natural = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.flatMap((row) => row[i]!.split('\n').map((line) => stringWidth(line)))),
  );
  const widths = fit(natural, width - GAP.length * (count - 1));
  return rows
    .map((row) =>
      layRow(
        row.map((cell, i) => wrap(cell, widths[i]!)),
        widths,
      ),
    )
    .join('');
}

/** The widths, those of the widest columns reduced until their sum is `room`. */
function fit(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  const sum = () => widths.reduce((total, width) => total + width, 0);
  while (sum() > room) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** A column narrower than this cannot be read. */
const NARROWEST = 8;

function layRow(cells: readonly string[][], widths: readonly number[]): string {
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, i) =>
    cells.map((cell, column) => pad(cell[i] ?? '', widths[column]!)).join(GAP),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** The text in lines of at most `width` columns, broken between words; a word that has no room is cut. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ').flatMap((part) => cut(part, width))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (stringWidth(longer) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
}

function cut(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const parts = [''];
  for (const letter of word) {
    if (stringWidth(parts.at(-1)! + letter) > width) parts.push('');
    parts[parts.length - 1] += letter;
  }
  return parts;
}
