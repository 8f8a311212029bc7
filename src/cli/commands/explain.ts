import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileFile, readSiteContent } from '#content';
import settings from '#site.config';
import { coverageLine, say, writeInterval, writeQuantity } from '#wording';
import { type Command, UsageError } from '../command.ts';
import { type ExplainedNumber, explainNumbers } from '../explanation.ts';

const help = `kratno explain <article> [--format table|json]

Says of every number in an article what it was read as, what its words allow, the figure and the source it is tied to and
the claims that use it, or why nothing checks it.
`;

/** `kratno explain`: every number of an article, one a row. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'say of every number what it was read as and what checks it',
  help,
  run(args, { folder, output }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string', default: 'table' }, lang: { type: 'string' } },
    });
    const [path, ...others] = positionals;
    if (path === undefined || others.length > 0) throw new UsageError('expected one article');
    if (!existsSync(resolve(folder, path))) throw new UsageError(`no such file: ${path}`);
    if (values.format !== 'table' && values.format !== 'json') {
      throw new UsageError(`unknown format "${values.format}", expected table or json`);
    }
    const site = readSiteContent(folder, { language: settings.languages[0]!, fullMdx: settings.fullMdx });
    const compilation = compileFile(site, path, values.lang);
    const numbers = explainNumbers(compilation);
    const { language, coverage } = compilation;
    if (values.format === 'json')
      output.write(`${JSON.stringify({ path: compilation.path, numbers, coverage }, null, 2)}\n`);
    else output.write(`${table(numbers, language)}${coverageLine(coverage, language)}\n`);
    return Promise.resolve(coverage.errors > 0 ? 1 : 0);
  },
};

/** The numbers as columns, each as wide as its widest cell. */
function table(numbers: readonly ExplainedNumber[], language: string): string {
  const columns = ['place', 'surface', 'read', 'interval', 'figure', 'origin', 'claims'] as const;
  const head = columns.map((name) => say(`column-${name}`, language));
  const rows = [head, ...numbers.map((number) => rowOf(number, language))];
  const widths = head.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function rowOf(number: ExplainedNumber, language: string): string[] {
  const { place, surface, figure, ambiguous, source, claims } = number;
  const tie = ambiguous ? say('ambiguous', language, { figures: ambiguous.join(', ') }) : figure;
  const quantity = { ...number, modifier: number.modifier as '=' };
  return [
    `${place.line}:${place.column}`,
    surface,
    writeQuantity(quantity, language),
    writeInterval(number, language),
    tie ?? (claims.length > 0 ? '' : say('untied', language)),
    source ?? '',
    claims.map(({ kind, verdict, line }) => `${kind}:${line} ${verdict}`).join(', '),
  ];
}
