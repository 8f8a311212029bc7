import { resolve } from 'node:path';
import { type ArticleFrontmatter, type RankedFigure, readFrontmatter, type Registry } from '#figures';
import { articleOf, articlePaths } from './article-paths.ts';
import { articleWholes } from './article-wholes.ts';
import { figuresOf, rankedFigures, type Sourced } from './catalogue.ts';
import type { readSource } from './read-source.ts';
import { pagePath } from './site.ts';

/** What a ranking needs of the site; as in `SiteContent`. */
export interface RankedSite {
  root: string;
  registry: Registry;
  now: string;
  read: typeof readSource;
  base: string;
  languages: readonly string[];
}

interface Entry extends Sourced {
  slug: string;
  lang: string;
  article: ArticleFrontmatter | undefined;
}

/** The articles of a site, read once for all that rank them. */
const known = new WeakMap<RankedSite, Entry[]>();

/** Whether an article is, or was, there for readers at the build's "now". */
export const isPublic = (article: ArticleFrontmatter | undefined, now: string): boolean =>
  article !== undefined && !article.draft && Date.parse(article.published) <= Date.parse(now);

/**
 * The figures that an article ranks: its own and those of every other article of its language that readers can see. `undefined`
 * for an article that ranks nothing: it does not depend on the others.
 *
 * @param own where the article stands
 * @param source its text
 */
export function rankedIn(
  site: RankedSite,
  own: { slug: string; lang: string },
  source: string,
): RankedFigure[] | undefined {
  if (!source.includes('<Ranking')) return undefined;
  const all = known.get(site) ?? articlePaths(site.root).flatMap((path) => entryAt(site, path));
  known.set(site, all);
  const self = entryOf(site, own, source);
  const others = all
    .filter(({ slug, lang, article }) => lang === own.lang && slug !== own.slug && isPublic(article, site.now))
    .sort((a, b) => Date.parse(b.article!.published) - Date.parse(a.article!.published));
  const address = ({ slug, lang }: Entry) => site.base + pagePath(site, lang, slug).slice(1);
  return rankedFigures(figuresOf([self, ...others]), address, self);
}

function entryAt(site: RankedSite, path: string): Entry[] {
  const place = articleOf(path);
  return place ? [entryOf(site, place, site.read(resolve(site.root, path)).text)] : [];
}

function entryOf({ registry }: RankedSite, { slug, lang }: { slug: string; lang: string }, source: string): Entry {
  const { dossier, article } = readFrontmatter(source, { registry, language: lang });
  const [figures, sources] = [[...dossier.figures.values()], [...dossier.sources.values()]];
  const data = { figures, sources, wholes: articleWholes(dossier.figures, source) };
  return { id: `${slug}/${lang}`, slug, lang, article, data };
}
