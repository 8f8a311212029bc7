import type { Review, Source } from '#figures';
import { type Agreement, agreementOf, type Quantity } from '#quantities';
import { pairOf, type WidgetContext } from '#widgets';
import { say, writeQuantity } from '#wording';

/** A claim of somebody else's as readers see it judged. */
export interface ShownReview {
  claim: string;
  verdict: 'supported' | 'supported-rounded' | 'bound-dropped' | 'contradicted';
  /** "Потеряна граница: сказано — примерно в 340 раз, по числам — не менее чем в 340 раз". */
  finding: string;
  /** Where the claim stands. */
  source: Source;
}

const verdicts: Record<Agreement, ShownReview['verdict']> = {
  meets: 'supported',
  rounded: 'supported-rounded',
  unbounded: 'bound-dropped',
  apart: 'contradicted',
};

/** Judges the claims that an article reviews by its figures, as the claims of its own text are judged. */
export function showReviews(reviews: readonly Review[], { dossier, language }: WidgetContext): ShownReview[] {
  return reviews.flatMap(({ claim, stated, of, to, source: id }) => {
    const computed = computedOf(of, to, dossier.figures);
    const source = dossier.sources.get(id);
    if (!computed || !source) return [];
    const verdict = verdicts[agreementOf(stated, computed)];
    const texts = { stated: writeQuantity(stated, language), computed: writeQuantity(computed, language) };
    return [{ claim, verdict, finding: say(`verdict-${verdict}`, language, texts), source }];
  });
}

function computedOf(of: string, to: string | undefined, figures: WidgetContext['dossier']['figures']): Quantity | null {
  const [a, b] = [figures.get(of), figures.get(to ?? '')];
  if (!a) return null;
  return b ? pairOf(a, b).ratio : a.quantity;
}
