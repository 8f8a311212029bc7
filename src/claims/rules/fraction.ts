import { intervalOf, type Quantity } from '#quantities';
import type { TiedMention } from '../claim.ts';
import { statedOf } from '../scene.ts';

/** How far, as a share of itself, a fraction in words may be from what it stands for: "четверть" for 22 %. */
export const WORD_SLACK = 0.15;

/** What is stated in percent; a bare fraction ("на четверть", "by a third") is as rough as its words. */
export function percentOf(mention: TiedMention): Quantity | undefined {
  const { unit, value, kind, modifier } = mention;
  if (unit === 'percent') return statedOf(mention);
  if (kind !== 'number' || !(value > 0 && value < 1)) return undefined;
  const percent = 100 * value;
  const about = modifier === '=' ? '~' : modifier;
  const significant = 2 * WORD_SLACK * percent;
  return {
    value: percent,
    ...intervalOf(percent, 0, 0, about),
    modifier: about,
    unit: 'percent',
    last: 0,
    significant,
  };
}
