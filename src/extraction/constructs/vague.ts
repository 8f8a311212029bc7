import { valueOf } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { readCardinal } from './cardinal.ts';
import type { Stop } from './construct.ts';
import { readDecimal } from './decimal.ts';
import { readSuffix } from './unit.ts';
import { Role } from '../roles.ts';

/**
 * An amount without a value: "сотни тысяч", "несколько миллионов", "several hundred", "dozens": the scale words behind it say nothing either.
 *
 * @example ru сотни тысяч, несколько миллионов рублей → nothing
 * @example en hundreds of thousands, several dozen, one in five, six in 10 → nothing
 */
export const vague: Stop = {
  name: 'vague',
  read: (reader, i) => {
    const match = reader.match(i, Role.vague) ?? odds(reader, i);
    if (!match) return undefined;
    let end = match.end;
    for (let more = true; more;) {
      const of = reader.match(reader.skip(end), Role.of);
      const at = reader.skip(of?.end ?? end);
      const next = reader.longest(at, Role.scale, Role.bunch, Role.vague);
      more = next !== undefined;
      if (next) end = next.end;
    }
    return end;
  },
};

/** "one in five", "1 in 292.2 million", "six in 10": odds are no two numbers. */
function odds(reader: Reader, i: number): { end: number } | undefined {
  const join = reader.skip(i + 1);
  if (!reader.has(join, Role.odds)) return undefined;
  const part = reader.isDigits(i) ? reader.whole(i) : reader.sense(i, Role.cardinal)?.value;
  const at = reader.skip(join + 1);
  const all = readDecimal(reader, at, false) ?? readCardinal(reader, at);
  if (!all || part === undefined || readSuffix(reader, all.end)) return undefined;
  const whole = valueOf(all.numeral);
  return part === 1 || (part < whole && round.has(whole)) ? { end: all.end } : undefined;
}

/** What several are counted of: "six in 10". */
const round: ReadonlySet<number> = new Set([10, 100, 1000]);
