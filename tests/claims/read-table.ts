/** Rows of the Markdown tables in a text, without head and rule; cells trimmed, `\|` a bar. */
export function readTable(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => /^\s*\*?\s*\|/.test(line))
    .map((line) =>
      line
        .slice(line.indexOf('|') + 1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    )
    .filter((cells, index, rows) => !isRule(cells) && !(rows[index + 1] !== undefined && isRule(rows[index + 1]!)));
}

const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell));
