import { existsSync, globSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { articlePaths, siteFolder } from '#content';
import { UsageError } from './usage-error.ts';

/** A file to read. */
export interface NamedFile {
  /** As the author named it, with forward slashes. */
  name: string;
  /** Its absolute path; of standard input none. */
  path: string;
}

/** The name that stands for standard input. */
export const STDIN = '-';

const texts = '**/*.{md,mdx}';

/**
 * The files that the words behind a command name: files as they are, folders with every .md and .mdx below them, patterns,
 * `-`. Nothing named is every article of the site. Throws a `UsageError` for what is not there.
 *
 * @param folder that relative names start from
 */
export function filesOf(names: readonly string[], folder: string): NamedFile[] {
  const found = names.length === 0 ? ownArticles(folder) : names.flatMap((name) => expand(name, folder));
  const files = found.map((name) => ({ name: name.replaceAll('\\', '/'), path: resolve(folder, name) }));
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function ownArticles(folder: string): string[] {
  const site = siteFolder(folder);
  const found = articlePaths(site).map((path) => relative(folder, join(site, path)));
  if (found.length === 0) throw new UsageError('no-articles');
  return found;
}

function expand(name: string, folder: string): string[] {
  if (name === STDIN) return [name];
  const path = resolve(folder, name);
  if (!existsSync(path)) return matching(name, folder);
  if (!statSync(path).isDirectory()) return [name];
  const found = search(texts, path).map((below) => join(name, below));
  if (found.length === 0) throw new UsageError('no-texts', { path: name });
  return found;
}

function matching(pattern: string, folder: string): string[] {
  if (!/[*?{[]/.test(pattern)) throw new UsageError('no-such-path', { path: pattern });
  const found = search(pattern, folder).filter((name) => statSync(resolve(folder, name)).isFile());
  if (found.length === 0) throw new UsageError('no-match', { path: pattern });
  return found;
}

/** What a pattern finds, sorted; packages and hidden folders hold no articles. */
const search = (pattern: string, cwd: string): string[] =>
  globSync(pattern, { cwd, exclude: (name) => name === 'node_modules' || /^\.[^./]/.test(name) }).sort();
