import { globSync } from 'node:fs';

/** Paths of the articles below a site's root, sorted: `content/articles/<slug>/<lang>.mdx`. */
export const articlePaths = (root: string): string[] =>
  globSync('content/articles/*/*.mdx', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Slug and language of an article, from its path; `undefined` for any other file. */
export function articleOf(path: string): { slug: string; lang: string } | undefined {
  const match = /(?:^|\/)content\/articles\/([^/]+)\/([^/]+)\.mdx$/.exec(path.replaceAll('\\', '/'));
  return match ? { slug: match[1]!, lang: match[2]! } : undefined;
}
