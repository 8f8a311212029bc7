import type { Reporter } from './reporter.ts';
import { slugOf } from './slug.ts';
import type { Span, YamlSource } from './yaml-source.ts';

/** Where the name of an entry stands; the beginning of the file where the file itself is the entry. */
export const namePlace = (id: string, yaml: YamlSource): Span => yaml.keySpan([id]) ?? [0, 0];

/** Reports that another entry has this id (`registry`). */
export function reportDuplicate(id: string, reporter: Reporter, yaml: YamlSource): void {
  reporter.report('registry', namePlace(id, yaml), { variant: 'duplicate', values: { name: id } });
}

/**
 * Gives an entry the address that its id makes; one that makes none, or another entry's, is an `address` finding.
 *
 * @param taken whose address each slug is
 */
export function takeSlug(taken: Map<string, string>, id: string, reporter: Reporter, place: Span): void {
  const slug = slugOf(id);
  const other = taken.get(slug);
  if (slug === '') reporter.report('address', place, { variant: 'unfit', values: { name: id } });
  else if (other === undefined) taken.set(slug, id);
  else if (other !== id) reporter.report('address', place, { variant: 'same-address', values: { name: id, other } });
}
