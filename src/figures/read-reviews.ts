import { extract } from '#extraction';
import type { Language } from '#languages';
import type { Quantity } from '#quantities';
import { didYouMean } from './did-you-mean.ts';
import { present, quantityOf } from './figure-reader.ts';
import type { Dossier } from './figure.ts';
import type { Reporter } from './reporter.ts';
import { reviewSchema } from './schema.ts';
import type { YamlSource } from './yaml-source.ts';

/** What somebody else has claimed, and the figures of the article that bear on it. */
export interface Review {
  /** The claim in a sentence, with its one number. */
  claim: string;
  /** What it states. */
  stated: Quantity;
  /** Id of the source in which it stands. */
  source: string;
  /** Ids of figures: the claim is of their ratio, or of the value of the one. */
  of: string;
  to?: string;
}

/**
 * Reads the claims that an article reviews. A claim of unknown figures or of a source that is not there, and one in which no
 * number, or more than one, could be what is reviewed, is a `figure` finding and left out.
 */
export function readReviews(
  rows: readonly unknown[],
  { figures, sources }: Dossier,
  language: Language,
  reporter: Reporter,
  yaml: YamlSource,
): Review[] {
  return rows.flatMap((value, index): Review[] => {
    const path = ['reviews', index];
    const row = reporter.check(reviewSchema, value, yaml, path);
    if (!row) return [];
    const isKnown = (key: 'of' | 'to' | 'source', ids: ReadonlyMap<string, unknown>): boolean => {
      const word = row[key];
      if (word === undefined || ids.has(word)) return true;
      const known = [...ids.keys()];
      const meant = didYouMean(word, known);
      const variant = `unknown-${key === 'source' ? key : 'figure'}${meant ? '-meant' : ''}`;
      const values = { word, meant: meant ?? '', known: known.join(', ') };
      reporter.report('figure', yaml.span([...path, key]), { variant, values });
      return false;
    };
    const known = [isKnown('of', figures), isKnown('to', figures), isKnown('source', sources)];
    if (known.includes(false)) return [];
    const { claim, source, of, to } = row;
    const unit = to === undefined ? figures.get(of)!.quantity.unit : 'times';
    const [mention, ...others] = extract(claim, language).filter((found) => found.unit === unit);
    if (mention && others.length === 0) return [{ claim, stated: quantityOf(mention), source, of, ...present({ to }) }];
    reporter.report('figure', yaml.span([...path, 'claim']), { variant: 'unreadable', values: { literal: claim } });
    return [];
  });
}
