import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder with a digest of its bytes, in the order of their names. */
export const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/{*,.*}', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path): [string, string] => [path.replaceAll('\\', '/'), digestOf(join(folder, path))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
