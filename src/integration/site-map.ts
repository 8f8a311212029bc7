import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Folders of pages that are no place to begin reading: embeds, short links, tools. */
const UNLISTED = new Set(['admin', 'check', 'data', 'embed', 's', 'search']);

/**
 * The sitemap index with every page that is worth listing, its translations, and of an article when it changed last,
 * as its own facts.json says. The news sitemap is named in the index.
 *
 * @param languages BCP 47, the site's first language first
 */
export function siteMap(
  languages: readonly string[],
  config: { site?: string | undefined; base?: string },
): AstroIntegration {
  const { site = 'http://localhost', base = '/' } = config;
  const home = new URL(base.replace(/\/?$/, '/'), site);
  const pathOf = (url: string) => new URL(url).pathname.slice(home.pathname.length);
  let folder = '';
  const made = sitemap({
    i18n: { defaultLocale: languages[0]!, locales: Object.fromEntries(languages.map((lang) => [lang, lang])) },
    namespaces: { news: false, image: false, video: false },
    customSitemaps: [new URL('news-sitemap.xml', home).href],
    filter: (url) =>
      !pathOf(url)
        .split('/')
        .slice(0, 2)
        .some((segment) => UNLISTED.has(segment)),
    serialize(item) {
      const lastmod = changedLast(resolve(folder, decodeURI(pathOf(item.url)), 'facts.json'));
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
  const done = made.hooks['astro:build:done']!;
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:build:done': (options) => {
        folder = fileURLToPath(options.dir);
        return done(options);
      },
    },
  };
}

/** When the article of a facts.json was published or changed, ISO 8601; `undefined` where there is no such file. */
function changedLast(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const { published, modified } = JSON.parse(readFileSync(path, 'utf8')) as { published: string; modified?: string };
  return modified ?? published;
}
