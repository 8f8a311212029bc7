import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attributes, type BuiltPage } from './built-pages.ts';

const origin = 'https://site.test';

/** Ids by the address of the page that has them. */
export const idsOf = (pages: readonly BuiltPage[]): Map<string, Set<string>> =>
  new Map(
    pages.map((page) => [
      page.address,
      new Set(page.elements.flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []))),
    ]),
  );

/**
 * What is wrong with an address that a file of the site names, or nothing. Other hosts are not followed.
 *
 * @param from the address of the file, below the base
 * @param base the folder of the host that the site stands in
 */
export function broken(
  dist: string,
  ids: ReadonlyMap<string, Set<string>>,
  from: string,
  address: string,
  base = '/',
): string | undefined {
  const url = new URL(address, origin + base.slice(0, -1) + from);
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) return `${address}: outside ${base}`;
  const path = decodeURIComponent(`/${url.pathname.slice(base.length)}`);
  const file = join(dist, path);
  if (!existsSync(file)) return `${address}: no such file`;
  if (statSync(file).isDirectory() && !ids.has(path)) return `${address}: no page there`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !ids.get(path)?.has(anchor)) return `${address}: no such place on the page`;
  return undefined;
}

/** Every address that a page names: links, stylesheets, pictures and their sources, where a redirect leads. */
export function addressesOn(page: BuiltPage): Set<string> {
  const sets = [...attributes(page, 'source', 'srcSet'), ...attributes(page, 'img', 'srcSet')].flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s/)[0]!),
  );
  const refresh = page.elements.flatMap(({ properties }) =>
    String(properties.httpEquiv ?? '') === 'refresh' ? [String(properties.content).replace(/^.*url=/, '')] : [],
  );
  return new Set([
    ...attributes(page, 'a', 'href'),
    ...attributes(page, 'link', 'href'),
    ...attributes(page, 'img', 'src'),
    ...sets,
    ...refresh,
  ]);
}
