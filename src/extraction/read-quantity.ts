import type { Language } from '#languages';
import { extract } from './extract.ts';
import type { Mention } from './mention.ts';

/**
 * The one quantity that `literal` writes, modifier included: "$294 тыс.", "более $100 млн", "$2 за GPU-час", "512 ускорителей H800" (a
 * name may follow a counted noun or stand for one: "512 H800s"), "в 2,4 раза", "от 299 до 499 руб."; "from $6.84" alone is a lower bound.
 * `undefined` where it holds none, several, or other words.
 */
export function readQuantity(literal: string, language: Language): Mention | undefined {
  const [mention, ...others] = extract(literal, language);
  if (!mention || others.length > 0) return undefined;
  const before = literal.slice(0, mention.from).trim();
  const behind = literal.slice(mention.to).trim();
  const counts = mention.noun !== undefined || (mention.kind === 'number' && /^\p{Lu}/u.test(behind));
  const named = counts && /^[\p{Lu}\d][\p{L}\d-]*( [\p{Lu}\d][\p{L}\d-]*)*$/u.test(behind);
  if (behind !== '' && !named) return undefined;
  const word = before.toLowerCase();
  const multiplied = mention.unit === 'times' && language.multipliers.before.includes(word);
  if (before === '' || multiplied) return mention;
  const { extent, either, levels } = language.ranges;
  if (![...extent, ...either].some(([open]) => open === word)) return undefined;
  if (mention.range) return mention;
  const bound = mention.modifier === '=' && levels.from.includes(word);
  return bound ? { ...mention, from: 0, low: mention.value, high: null, modifier: '>=' } : undefined;
}
