/**
 * Addresses of the folders that hold an article's data files and its pages to embed, without a final slash.
 *
 * @param site `base` with a slash at both ends; the first of `languages` has no part of its own in the address of a page
 */
export const fileAddresses = (
  { base, languages }: { base: string; languages: readonly string[] },
  { slug, lang }: { slug: string; lang: string },
): { data: string; embed: string } => ({
  data: `${base}data/${lang}/${slug}`,
  embed: [`${base}embed`, ...(lang === languages[0] ? [] : [lang]), slug].join('/'),
});
