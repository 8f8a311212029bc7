import { execFileSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { decodeSource, readSource, type SourceFile } from '#content';
import type { NamedFile } from './paths.ts';
import { UsageError } from './usage-error.ts';

/** What is staged in git below a folder. */
export interface Staged {
  /** The .md and .mdx files that a commit would add or change. */
  files: NamedFile[];
  /** A file as it is staged; as it is on the disk where git does not know it. */
  read: (path: string) => SourceFile;
}

/**
 * Reads git's index. Throws a `UsageError` outside a repository.
 *
 * @param names files and folders to keep to; none keeps to `folder`
 */
export function readStaged(names: readonly string[], folder: string): Staged {
  const options = ['--name-only', '--no-ext-diff', '--diff-filter=d', '-z', '--relative'];
  const listed = git(['diff', '--cached', ...options, '--', ...names], folder);
  if (!listed) throw new UsageError('no-git');
  const found = listed
    .toString('utf8')
    .split('\0')
    .filter((name) => /\.mdx?$/.test(name));
  return {
    files: found.map((name) => ({ name, path: resolve(folder, name) })),
    read(path) {
      const bytes = git(['show', `:./${relative(folder, path).replaceAll('\\', '/')}`], folder);
      return bytes ? decodeSource(bytes) : readSource(path);
    },
  };
}

/** What a git command prints; `undefined` where it fails. */
function git(args: string[], cwd: string): Buffer | undefined {
  try {
    return execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
