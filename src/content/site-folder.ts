import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The site's folder that a folder lies in: the nearest one above it with `content/articles`; itself where there is none. */
export function siteFolder(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'content', 'articles'))) return at;
    if (at === dirname(at)) return folder;
  }
}
