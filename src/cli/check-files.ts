import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  compileFile,
  compileFiles,
  decodeSource,
  readSiteContent,
  readSource,
  type SiteContent,
  siteFolder,
} from '#content';
import settings from '#site.config';
import { totalCoverage } from '#wording';
import { applyFixes, replaceFile } from './apply-fixes.ts';
import { showsColor } from './color.ts';
import type { Terminal } from './command.ts';
import { formats, print, type Reported } from './formats/index.ts';
import { filesOf, type NamedFile, STDIN } from './paths.ts';
import { progressOf } from './progress.ts';
import type { Given } from './read-arguments.ts';
import { readStaged } from './staged.ts';
import { UsageError } from './usage-error.ts';
import { cliWords, fillWords, terminalLanguage } from './words/index.ts';

/** One fix may uncover another; nobody needs more rounds than this. */
const ROUNDS = 5;

/**
 * Checks what was named once and prints what was found.
 *
 * @param piped what stands on standard input, where that was named
 * @returns the exit status: 0 no error, 1 errors found
 */
export function checkFiles({ options, operands }: Given, terminal: Terminal, piped?: Buffer): number {
  const { folder, environment } = terminal;
  const staged = options.has('staged') ? readStaged(operands, folder) : undefined;
  const files = staged?.files ?? filesOf(operands, folder);
  const site = siteOf(folder, options.get('lang'), staged?.read ?? readerOf(folder, piped));
  const check = () => [
    ...problemsOf(site, folder, options.get('lang') ?? settings.languages[0]!),
    ...reportsOf(files, site, terminal, options.get('lang')),
  ];
  let reports = check();
  for (let round = 0; options.has('fix') && round < ROUNDS; round += 1) {
    if (!fixAll(reports, options.get('fix') === 'claims', terminal)) break;
    reports = check();
  }
  const format = formats.find((name) => name === options.get('format')) ?? 'text';
  const language = terminalLanguage(environment);
  terminal.output.write(print(reports, { format, color: showsColor(terminal), language }));
  const failing: string[] = options.has('strict') ? ['error', 'warning'] : ['error'];
  return reports.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
}

/** The site that a folder belongs to, with its registry; what its configuration asks for is asked where it has one. */
export function siteOf(folder: string, language = settings.languages[0]!, read?: SiteContent['read']): SiteContent {
  const { languages, fullMdx, sections } = settings;
  const root = siteFolder(folder);
  const own = existsSync(resolve(root, 'src/site.config.ts')) ? { languages, sections } : {};
  return readSiteContent(root, { language, fullMdx, ...own }, read);
}

/** Reads from the disk, or what was piped in; throws a `UsageError` for what cannot be read. */
function readerOf(folder: string, piped: Buffer | undefined): SiteContent['read'] {
  return (path) => {
    if (piped && path === resolve(folder, STDIN)) return decodeSource(piped);
    try {
      return readSource(path);
    } catch (error) {
      throw new UsageError('unreadable', {
        path: relative(folder, path),
        detail: (error as NodeJS.ErrnoException).code ?? '',
      });
    }
  };
}

/** What is said of each file, under the name that the author gave it. */
function reportsOf(
  files: readonly NamedFile[],
  site: SiteContent,
  terminal: Terminal,
  language: string | undefined,
): Reported[] {
  const paths = files.map(({ path }) => path);
  const progress = progressOf(terminal, paths.length);
  const compilations = compileFiles(site, paths, (path) => {
    const compilation = compileFile(site, path, language);
    progress.step();
    return compilation;
  });
  progress.end();
  return compilations.map((compilation, index) => {
    const { name, path } = files[index]!;
    const own = compilation.frontmatter?.article !== undefined;
    return { ...compilation, path: name, own, source: () => site.read(path).text };
  });
}

/** What is wrong in the registry's own files. */
function problemsOf({ problems, root, read }: SiteContent, folder: string, language: string): Reported[] {
  return problems.map(({ path, findings }) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const coverage = { ...totalCoverage([]), errors, warnings: findings.length - errors };
    const full = resolve(root, path);
    const name = relative(folder, full).replaceAll('\\', '/');
    return {
      path: name,
      own: true,
      findings,
      claims: [],
      coverage,
      language,
      source: () => read(full).text,
    };
  });
}

/** Mends the files and says what was mended. @returns whether anything was */
function fixAll(reports: readonly Reported[], claims: boolean, { folder, errors, environment }: Terminal): boolean {
  const words = cliWords[terminalLanguage(environment)]!;
  const changed = reports.filter(({ path, findings, source }) => {
    const { text, done } = applyFixes(source(), findings, claims);
    if (done.length === 0) return false;
    replaceFile(resolve(folder, path), text);
    for (const { place, surface, fix } of done) {
      const { line, column } = place.start;
      const values = { path, line: String(line), column: String(column), from: surface, to: fix!.text };
      errors.write(`${fillWords(words.fixed, values)}\n`);
    }
    return true;
  });
  return changed.length > 0;
}
