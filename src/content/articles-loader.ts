import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { claimRecord, type Compilation } from '#compile';
import { coverageLine, setType, totalCoverage } from '#wording';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ArticleData } from './article-data.ts';
import { articleOf, articlePaths } from './article-paths.ts';
import { articleWholes } from './article-wholes.ts';
import { compilationCache } from './compilation-cache.ts';
import { isPublic } from './ranked-figures.ts';
import { compileFiles, readSiteContent, type SiteContent, type SiteSettings } from './site-content.ts';

/** What the loader is given. */
export interface ArticlesOptions extends SiteSettings {
  /**
   * Told of every article that was compiled, and of what is wrong in the registry.
   *
   * @param publishing whether the site is being built; then an error must stop it, by throwing
   */
  report: (files: Reported[], publishing: boolean) => void;
}

type Reported = Pick<Compilation, 'path' | 'findings' | 'coverage'>;

/**
 * Compiles the articles of `content/articles` into stored HTML, so that an article is data and no JavaScript module.
 * What has not changed since it was compiled last is not compiled again, its findings are told all the same. Drafts, and articles whose time has not come, are left out of a build. In dev it follows the files.
 */
export function articlesLoader(options: ArticlesOptions): Loader {
  return {
    name: 'kratno-articles',
    async load(context) {
      const root = fileURLToPath(context.config.root);
      await loadAll(root, context, options);
      context.watcher?.add(resolve(root, 'content'));
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(resolve(root, 'content'))) void loadAll(root, context, options);
      });
    },
  };
}

async function loadAll(root: string, context: LoaderContext, options: ArticlesOptions): Promise<void> {
  const publishing = context.watcher === undefined;
  const site = readSiteContent(root, options);
  const cache = compilationCache(site, fileURLToPath(new URL('kratno/', context.config.cacheDir)));
  const compilations = compileFiles(site, articlePaths(root), cache.compile);
  cache.prune();
  const none = totalCoverage([]);
  options.report([...site.problems.map((problem) => ({ ...problem, coverage: none })), ...compilations], publishing);
  context.store.clear();
  for (const compilation of compilations) {
    if (!publishing || isPublic(compilation.frontmatter?.article, site.now)) {
      await storeArticle(compilation, site, context, options);
    }
  }
}

async function storeArticle(
  compilation: Compilation,
  site: SiteContent,
  context: LoaderContext,
  options: ArticlesOptions,
): Promise<void> {
  const { path, html, headings } = compilation;
  const { slug, lang } = articleOf(path)!;
  const id = `${slug}/${lang}`;
  const figures = compilation.frontmatter?.dossier.figures ?? new Map<string, never>();
  const wholes = articleWholes(figures, site.read(resolve(site.root, path)).text);
  const data = await context.parseData({
    id,
    data: { ...articleData(compilation, slug, lang), wholes },
    filePath: path,
  });
  const digest = context.generateDigest({ html, data });
  const body = options.fullMdx?.includes(slug)
    ? { deferredRender: true }
    : { rendered: { html, metadata: { headings, frontmatter: {} } } };
  context.store.set({ id, data, filePath: path, digest, ...body });
}

/** What pages query of an article; one whose frontmatter can't be read still has a title, for the page with its errors. */
function articleData(compilation: Compilation, slug: string, lang: string): Omit<ArticleData, 'wholes'> {
  const { frontmatter, claims, coverage, furniture, findings, language } = compilation;
  const article = frontmatter?.article ?? {
    title: slug,
    section: '',
    authors: [],
    published: '1970-01-01T00:00:00Z',
    tags: [],
    draft: true,
    corrections: [],
  };
  return {
    ...article,
    title: setType(article.title, lang),
    lead: setType(frontmatter?.article?.lead ?? '', lang),
    slug,
    lang,
    figures: [...(frontmatter?.dossier.figures.values() ?? [])],
    sources: [...(frontmatter?.dossier.sources.values() ?? [])],
    claims: claims.map(claimRecord),
    coverage,
    coverageLine: coverageLine(coverage, language),
    ...furniture,
    errors: findings.filter(({ severity }) => severity === 'error'),
  };
}
