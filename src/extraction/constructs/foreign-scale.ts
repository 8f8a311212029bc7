import type { Stop } from './construct.ts';
import { meetsLetters, readDecimal } from './decimal.ts';
import { Role } from '../roles.ts';

/**
 * Digits with a numeral of a script without letter case right behind them, as 29.4万: no language here says what it is worth.
 *
 * @example ru 29,4万 и 3億 → nothing
 * @example en 29.4万 → nothing
 */
export const foreignScale: Stop = {
  name: 'foreignScale',
  glued: true,
  read: (reader, i) => {
    const number = reader.isDigits(i) && meetsLetters(reader, i) ? readDecimal(reader, i, false) : undefined;
    const foreign = number && /^\p{Lo}/u.test(reader.slice(number.end, number.end + 1));
    return foreign && !reader.has(number.end, Role.currency) ? number.end + 1 : undefined;
  },
};
