/** A table after RFC 4180: rows end in CRLF, a field in quotes may hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = fields.exec(text); match; match = fields.exec(text)) {
    const [, quoted, plain = '', ending] = match;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (fields.lastIndex === text.length) return rows;
    if (ending === '\r\n') rows.push([]);
  }
  throw new Error(`No CSV behind row ${rows.length}`);
}
