import type { Amount } from './amount.ts';
import { isMoney } from './constructs/unit.ts';
import type { Reader } from './reader.ts';
import { Role } from './roles.ts';
import { endsBetween } from './sentence.ts';

/** For each amount the only currency of its sentence, if there is just one. */
export function currenciesOf(reader: Reader, amounts: Amount[]): (string | undefined)[] {
  const result: (string | undefined)[] = [];
  for (let from = 0; from < amounts.length; from = result.length) {
    let to = from;
    let only: string | undefined;
    let several = false;
    do {
      const unit = amounts[to]?.unit.split('/')[0] ?? '';
      if (isMoney(unit)) several ||= only !== undefined && only !== unit;
      if (isMoney(unit)) only = unit;
      to++;
    } while (to < amounts.length && !endsBetween(reader, amounts[to - 1]?.last ?? 0, amounts[to]?.first ?? 0));
    while (result.length < to) result.push(several || isAmong(reader, amounts, result.length) ? undefined : only);
  }
  return result;
}

/** "264 млн карт, из них 30 млн": a number of what the one before it counts or measures. */
function isAmong(reader: Reader, amounts: Amount[], i: number): boolean {
  const [whole, part] = [amounts[i - 1], amounts[i]];
  if (!whole || !part || isMoney(whole.unit) || isElided(whole)) return false;
  for (let at = whole.last; at < part.first; at++) if (reader.match(at, Role.among)) return true;
  return false;
}

/** Money without a currency word takes the only currency of its sentence. */
export const inMoney = (amount: Amount, currency: string | undefined): Amount =>
  currency !== undefined && isElided(amount) ? { ...amount, unit: currency } : amount;

/** A number with a scale word and neither unit nor noun. */
export const isElided = ({ unit, noun, scale, construct }: Amount): boolean =>
  unit === 'count' && !noun && scale >= 3 && construct === 'count';
