import site from '#site.config';

/** The links by which a reader passes an article on, as the site's configuration lists them; the title in plain spaces. */
export function shareLinks(url: string, title: string): { name: string; address: string }[] {
  const values = { url, title: title.replace(/\s/g, ' ') };
  return site.share.map(({ name, url: pattern }) => ({
    name,
    address: pattern.replace(/\{(url|title)\}/g, (_, key: 'url' | 'title') => escaped(values[key])),
  }));
}

/** The text as a value in a query. A browser escapes letters of any script itself; these signs mean nothing there. */
const escaped = (text: string): string => text.toWellFormed().replace(/[^\p{L}\p{N}:/,.-]/gu, encodeURIComponent);
