import { pagesOf } from '#content';
import site from '#site.config';
import { type Alternates, href } from './href.ts';

/** One page of a list that is cut into pages. */
export interface Paged<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  count: number;
  /** How many items the whole list has. */
  total: number;
  /** The page's addresses in the languages that have so many pages. */
  alternates: Alternates;
  /** The address of another page of the list. */
  address: (number: number) => string;
}

interface Route<Props> {
  params: Record<string, string | undefined>;
  props: Props;
}

/**
 * The routes of a list's pages in every language that has the list: the first page at the list's own address, the others
 * under their numbers.
 *
 * @param segments the list's address
 * @param lists its items by language
 * @param size how many a page holds
 * @param params the route's other parameters
 */
export function pagedRoutes<Item>(
  segments: readonly string[],
  lists: Record<string, readonly Item[] | undefined>,
  size: number,
  params: Record<string, string> = {},
): Route<{ lang: string; page: Paged<Item> }>[] {
  const cut = site.languages.flatMap((lang) => {
    const list = lists[lang];
    return list ? [{ lang, pages: pagesOf(list, size), total: list.length }] : [];
  });
  const addressIn = (lang: string) => (number: number) =>
    href(lang, ...segments, ...(number > 1 ? [String(number)] : []));
  return cut.flatMap(({ lang, pages, total }) =>
    pages.map((items, place) => {
      const number = place + 1;
      const also = cut.filter((other) => other.pages.length >= number);
      const alternates = Object.fromEntries(also.map((other) => [other.lang, addressIn(other.lang)(number)]));
      return {
        params: {
          ...params,
          lang: lang === site.languages[0] ? undefined : lang,
          page: number > 1 ? String(number) : undefined,
        },
        props: { lang, page: { items, number, count: pages.length, total, alternates, address: addressIn(lang) } },
      };
    }),
  );
}
