import { pagePath } from '#content';
import site from '#site.config';

/** The site's base path, with a final slash. */
export const base = site.base;

/** The address of a page as a link writes it: the site's base path, the language, the segments, a final slash. */
export const href = (lang: string, ...segments: string[]): string => base + pagePath(site, lang, ...segments).slice(1);

/** The address of a file as a link writes it: that of its page's folder and its name, without a final slash. */
export const fileHref = (lang: string, ...segments: string[]): string => href(lang, ...segments).replace(/\/$/, '');

/** An address of this site with its host. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** A page's addresses by language, for the language switch and `hreflang`. */
export type Alternates = Record<string, string>;

/** The addresses of a page that every language of the site has under the same segments. */
export function everywhere(...segments: string[]): Alternates {
  return Object.fromEntries(site.languages.map((lang) => [lang, href(lang, ...segments)]));
}

/** The routes of a page that exists in every language: the first one at the root, the others under their tag. */
export function languageRoutes(): { params: { lang: string | undefined }; props: { lang: string } }[] {
  return site.languages.map((lang) => ({
    params: { lang: lang === site.languages[0] ? undefined : lang },
    props: { lang },
  }));
}
