import type { Compilation } from '#compile';
import type { PlacedFinding } from '#remark';
import { coverageLine, totalCoverage } from '#wording';
import { AstroError } from 'astro/errors';

type Reported = Pick<Compilation, 'path' | 'findings' | 'coverage'>;

/** `file:line:column severity message ruleId`, and the note indented below it. */
export function findingLines(path: string, findings: readonly PlacedFinding[]): string[] {
  return findings.flatMap(({ place, severity, message, ruleId, note }) => [
    `${path}:${place.start.line}:${place.start.column} ${severity} ${message} ${ruleId}`,
    ...(note ? note.split('\n').map((line) => `  ${line}`) : []),
  ]);
}

/**
 * Prints what was found in all files, and the coverage of all together where there is anything to cover.
 *
 * @param publishing whether an error must stop the build: then one is thrown, after everything is printed
 */
export function reportFindings(files: readonly Reported[], publishing: boolean, language: string): void {
  const lines = files.flatMap(({ path, findings }) =>
    findingLines(
      path,
      findings.filter(({ severity }) => severity !== 'info'),
    ),
  );
  for (const line of lines) console.log(line);
  const total = totalCoverage(files.map(({ coverage }) => coverage));
  if (total.numbers > 0) console.log(coverageLine(total, language));
  const first = files.find(({ findings }) => findings.some(isError));
  if (publishing && first) throw wrongNumbers(files, first);
}

const isError = ({ severity }: PlacedFinding): boolean => severity === 'error';

function wrongNumbers(files: readonly Reported[], first: Reported): AstroError {
  const errors = files.reduce((sum, { findings }) => sum + findings.filter(isError).length, 0);
  const { place, message } = first.findings.find(isError)!;
  const error = new AstroError(
    `${errors} error${errors === 1 ? '' : 's'} in the articles; nothing was published. First: ${first.path}:${place.start.line}:${place.start.column} ${message}`,
    'Mend what is listed above; `npx kratno check` prints the same without a build.',
  );
  return Object.assign(error, { loc: { file: first.path, ...place.start } });
}

/** What a page shows in dev instead of an article with errors. */
export function articleError(path: string, errors: readonly PlacedFinding[]): AstroError {
  const [first] = errors;
  const hint = `\`npx kratno check ${path}\` prints the same, \`npx kratno explain ${path}\` tells of every number.`;
  const error = new AstroError(findingLines(path, errors).join('\n'), hint);
  return Object.assign(error, first && { loc: { file: path, ...first.place.start } });
}
