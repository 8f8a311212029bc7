import { type Figure, wholesOf } from '#figures';

const breakdown = /<Breakdown\s([^>]*)>/g;

/**
 * The figures of an article that each of its figures is a part of, by the part's id: as the formulas say, and as the author
 * says who breaks a whole down by hand, `<Breakdown of="total" to="a b" />`.
 *
 * @param source the article's text
 */
export function articleWholes(figures: ReadonlyMap<string, Figure>, source: string): Record<string, string[]> {
  const wholes = wholesOf(figures);
  for (const [, attributes = ''] of source.matchAll(breakdown)) {
    const ids = (name: string): string[] =>
      (new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '').split(/[\s,]+/).filter((id) => figures.has(id));
    const [whole] = ids('of');
    if (whole) for (const part of ids('to')) wholes.set(part, [...new Set([...(wholes.get(part) ?? []), whole])]);
  }
  return Object.fromEntries(wholes);
}
