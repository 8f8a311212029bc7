import { existsSync, globSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** What has an address, by its first segment in small letters: a file below the site's folder. */
export type TakenAddresses = ReadonlyMap<string, string>;

/**
 * The first segments of addresses that no article of a language may have, because something else of the site stands there:
 * its pages, the folders of its other languages, what lies in `public/`, the search index.
 *
 * @param root the site's folder
 * @param languages BCP 47, the first is the one whose articles stand at the root
 */
export function takenAddresses(root: string, languages: readonly string[]): Map<string, TakenAddresses> {
  const [first = ''] = languages;
  const taken = new Map(languages.map((lang) => [lang, new Map<string, string>()]));
  const take = (langs: readonly string[], segment: string, by: string) => {
    for (const lang of langs) if (!taken.get(lang)?.has(segment)) taken.get(lang)?.set(segment, by);
  };
  for (const path of globSync('src/pages/**/*.{astro,md,mdx,js,ts}', { cwd: root }).sort()) {
    const by = path.replaceAll('\\', '/');
    const segments = by.replace(/^src\/pages\/|\.\w+$/g, '').split('/');
    const [head = '', next = ''] = segments;
    if (head === '[...lang]') take(languages, next.toLowerCase(), by);
    else if (head !== first && languages.includes(head)) take([head], next.toLowerCase(), by);
    else take([first], head.toLowerCase(), by);
  }
  for (const lang of languages.slice(1)) take([first], lang.toLowerCase(), 'src/site.config.ts');
  const open = resolve(root, 'public');
  for (const name of existsSync(open) ? readdirSync(open) : []) take([first], name.toLowerCase(), `public/${name}`);
  take([first], 'pagefind', 'src/integration/search-index.ts');
  return taken;
}
