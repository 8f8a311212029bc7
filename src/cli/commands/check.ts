import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { articlePaths, compileFiles, readSiteContent, readSource, type SiteContent } from '#content';
import { language as knownLanguage, languages } from '#languages';
import settings from '#site.config';
import { coverageLine, totalCoverage } from '#wording';
import { fixFile } from '../apply-fixes.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import type { Reported } from '../formats/reported.ts';
import { formatGithub } from '../formats/github.ts';
import { formatJson } from '../formats/json.ts';
import { formatText } from '../formats/text.ts';

const help = `kratno check [paths] [options]

Reads articles, recomputes what they claim and prints what does not hold; the site is not built. A path is a file (.mdx,
.md) or a folder; without paths every article of the site is checked. Plain Markdown needs no frontmatter.

  --format text|json|github  how findings are printed (default: text)
  --lang CODE                language of files that name none
  --fix                      put look-alike letters right in the files
  --fix=claims               stated ratios too, as the figures have them
  --strict                   warnings fail too
  --staged                   only the files that are staged in git

Exit status: 0 no error, 1 errors (with --strict warnings too), 2 wrong use.
`;

const formats = ['text', 'json', 'github'] as const;

/** `kratno check`: the findings of a build without the build. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'recompute what articles claim and print what does not hold',
  help,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: args.map((arg) => (arg === '--fix=claims' ? '--fix-claims' : arg)),
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' },
        fix: { type: 'boolean', default: false },
        'fix-claims': { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        staged: { type: 'boolean', default: false },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (!format) throw new UsageError(`unknown format "${values.format}", expected ${formats.join(', ')}`);
    const lang = values.lang;
    if (lang !== undefined && !knownLanguage(lang)) {
      throw new UsageError(`unknown language "${lang}", expected ${Object.keys(languages).join(', ')}`);
    }
    const { folder } = terminal;
    const paths = values.staged ? stagedPaths(folder) : pathsOf(positionals, folder);
    const site = readSiteContent(folder, { language: lang ?? settings.languages[0]!, fullMdx: settings.fullMdx });
    const claims = values['fix-claims'];
    const fixed = (values.fix || claims) && fixAll(compileFiles(site, paths, lang), folder, claims);
    if (fixed) terminal.errors.write(`kratno check: mended ${fixed.join(', ')}\n`);
    const files = [...problemsOf(site), ...compileFiles(site, paths, lang)];
    terminal.output.write(print(files, format, lang, terminal));
    const failing: string[] = values.strict ? ['error', 'warning'] : ['error'];
    return files.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
  },
};

/** Mends the files. @returns the paths of those that changed; `undefined` for none */
function fixAll(files: readonly Reported[], folder: string, claims: boolean): string[] | undefined {
  const changed = files.filter(({ path, findings }) => fixFile(resolve(folder, path), findings, claims));
  return changed.length > 0 ? changed.map(({ path }) => path) : undefined;
}

/** What is wrong in the registry's own files, in the form of a compiled file. */
const problemsOf = ({ problems }: SiteContent): Reported[] =>
  problems.map(({ path, findings }) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const coverage = { numbers: 0, checked: 0, claims: 0, errors, warnings: findings.length - errors, fixable: 0 };
    return { path, findings, claims: [], coverage, language: 'ru' };
  });

function print(
  files: readonly Reported[],
  format: (typeof formats)[number],
  lang: string | undefined,
  { folder, output, environment }: Terminal,
): string {
  if (format === 'json') return formatJson(files);
  if (format === 'github') return files.map(formatGithub).join('');
  const color = Boolean((output as NodeJS.WriteStream).isTTY) && !environment.NO_COLOR;
  const sourceOf = (path: string) => readSource(resolve(folder, path)).text;
  const text = files.map((file) => formatText(file, sourceOf, color)).join('');
  const spoken = [...new Set(files.map((file) => file.language))];
  const language = lang ?? (spoken.length === 1 ? spoken[0]! : settings.languages[0]!);
  return `${text}${coverageLine(totalCoverage(files.map(({ coverage }) => coverage)), language)}\n`;
}

/** The files that the arguments name: files as they are, folders with every .mdx and .md below them. */
function pathsOf(args: readonly string[], folder: string): string[] {
  if (args.length === 0) {
    const paths = articlePaths(folder);
    if (paths.length === 0) throw new UsageError('no articles in content/articles: name a file or a folder');
    return paths;
  }
  return args.flatMap((path) => {
    const full = resolve(folder, path);
    if (!existsSync(full)) throw new UsageError(`no such file or folder: ${path}`);
    if (!statSync(full).isDirectory()) return [path];
    const found = globSync('**/*.{md,mdx,markdown}', { cwd: full, exclude: (name) => name === 'node_modules' });
    return found.sort().map((name) => relative(folder, resolve(full, name)));
  });
}

function stagedPaths(folder: string): string[] {
  const args = ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z', '--relative'];
  const names = execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).split('\0');
  return names.filter((name) => /\.(mdx|md|markdown)$/.test(name));
}
