import site from '#site.config';

/** The links by which a reader passes an article on, as the site's configuration lists them. */
export const shareLinks = (url: string, title: string): { name: string; address: string }[] =>
  site.share.map(({ name, url: pattern }) => ({
    name,
    address: pattern
      .replace('{url}', () => encodeURIComponent(url))
      .replace('{title}', () => encodeURIComponent(title)),
  }));
