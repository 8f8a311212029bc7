import { existsSync, globSync } from 'node:fs';
import { dirname, extname, posix, resolve } from 'node:path';
import type { Compilation } from '#compile';
import { frontmatterSpan, isSegment } from '#figures';
import { type Finding, type RuleId, rules } from '#messages';
import { articleOf } from './article-paths.ts';
import { type TakenAddresses, takenAddresses } from './taken-addresses.ts';

/** Kinds of pictures that an article's head may name. */
const PICTURES = ['avif', 'jpeg', 'jpg', 'png', 'webp'];

type Placed = Pick<Compilation, 'path' | 'frontmatter'>;
/** What is wrong, and at which value of the frontmatter; without one, at the beginning of the file. */
type Fault = [ruleId: RuleId, variant: string | undefined, values: Finding['values'], at?: readonly string[]];

/**
 * What is wrong with where the articles of a site stand, by path: a folder whose name makes no address or one that is taken
 * (`address`), a language that the site has not, or another than the frontmatter's, a picture that is not there
 * (`frontmatter`). Nothing of a site whose languages nobody names.
 *
 * @param root the site's folder
 * @param read the text of a file, of an absolute path
 */
export function articlePlaces(
  { root, languages, read }: { root: string; languages: readonly string[]; read: (path: string) => { text: string } },
  compilations: readonly Placed[],
): Map<string, Finding[]> {
  const taken = takenAddresses(root, languages);
  const seen = new Map<string, string>();
  const found = new Map<string, Finding[]>();
  for (const { path, frontmatter } of languages.length > 0 ? compilations : []) {
    const { slug, lang } = articleOf(path) ?? {};
    if (slug === undefined || lang === undefined) continue;
    const own = frontmatter?.article;
    const faults = [
      languageFault(lang, own?.lang, languages),
      slugFault(slug, lang, taken.get(lang), seen),
      own?.hero && pictureFault(own.hero.src, path, root),
    ].filter((fault) => fault !== undefined);
    if (faults.length > 0) found.set(path, findingsOf(faults, read(resolve(root, path)).text));
  }
  return found;
}

function findingsOf(faults: readonly Fault[], source: string): Finding[] {
  return faults.map(([ruleId, variant, values, at]) => {
    const [start, end] = at ? frontmatterSpan(source, at) : [0, 0];
    const surface = source.slice(start, end);
    return { ruleId, severity: rules[ruleId], start, end, surface, values, ...(variant && { variant }) };
  });
}

function languageFault(lang: string, said: string | undefined, languages: readonly string[]): Fault | undefined {
  if (!languages.includes(lang)) return ['address', 'no-language', { name: lang, known: languages.join(', ') }];
  if (said === undefined || said === lang) return undefined;
  return ['frontmatter', 'other-language', { word: said, name: `${lang}.mdx` }, ['lang']];
}

/** @param seen slugs met so far, by language and by what a host that tells no capitals from small letters makes of them */
function slugFault(
  slug: string,
  lang: string,
  taken: TakenAddresses | undefined,
  seen: Map<string, string>,
): Fault | undefined {
  if (!isSegment(slug)) return ['address', 'unfit', { name: slug }];
  const by = taken?.get(slug.toLowerCase());
  if (by !== undefined) return ['address', undefined, { address: `/${slug}/`, by }];
  const key = `${lang}/${slug.normalize().toLowerCase()}`;
  const other = seen.get(key);
  if (other !== undefined) return ['address', 'same-address', { name: slug, other }];
  seen.set(key, slug);
  return undefined;
}

function pictureFault(src: string, path: string, root: string): Fault | undefined {
  const kind = extname(src).slice(1);
  if (!PICTURES.includes(kind)) {
    return ['frontmatter', 'picture-kind', { word: kind || src, known: PICTURES.join(', ') }, ['hero', 'src']];
  }
  const file = posix.join(dirname(path), src);
  if (file.startsWith('content/articles/') && existsSync(resolve(root, file))) return undefined;
  return ['frontmatter', 'no-picture', { path: file }, ['hero', 'src']];
}

/** Files below `content/articles` that look like articles and stand where none is looked for, sorted. */
export const misplacedArticles = (root: string): string[] =>
  globSync(['content/articles/**/*.mdx', 'content/articles/*/*.md'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !articleOf(path) && (path.endsWith('.mdx') || /\/[a-z]{2,3}(-\w+)*\.md$/.test(path)))
    .sort();
