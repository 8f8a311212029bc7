import { combined } from '../factors.ts';
import { formulaReadings } from '../formulas.ts';
import { statedOf } from '../scene.ts';
import type { ClaimRule } from './rule.ts';
import { spanOf } from './span.ts';

/**
 * A product: factors joined by a multiplication sign, a quantity at a price per unit, or a formula of the article.
 *
 * | text | verdict |
 * |---|---|
 * | 512 × 80 часов — это 40 960 GPU-часов. | supported |
 * | 512 × 80 часов — это 42 960 GPU-часов. | contradicted |
 * | 200 tonnes at $400 per tonne cost $90,000. | contradicted |
 */
export const product: ClaimRule = {
  kind: 'product',
  read(scene) {
    const { mention } = scene;
    if (mention.kind === 'multiplier' || mention.kind === 'percent' || mention.range) return undefined;
    const written = combined(scene);
    const readings = written.length > 0 ? written : formulaReadings(scene, '*');
    if (readings.length === 0) return undefined;
    return { kind: 'product', stated: statedOf(mention), readings, ...spanOf(scene) };
  },
};
