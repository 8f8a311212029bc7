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
 * @example en hundreds of thousands, several dozen, one in five → nothing
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

/** "one in five", "1 in 292.2 million": odds are no two numbers. */
function odds(reader: Reader, i: number): { end: number } | undefined {
  const one = reader.isDigits(i)
    ? reader.length(i) === 1 && reader.slice(i, i + 1) === '1'
    : reader.sense(i, Role.cardinal)?.value === 1;
  if (!one) return undefined;
  const join = reader.match(reader.skip(i + 1), Role.odds);
  const at = join ? reader.skip(join.end) : i;
  const end = at === i ? undefined : (readDecimal(reader, at, false)?.end ?? readCardinal(reader, at)?.end);
  return end === undefined || readSuffix(reader, end) ? undefined : { end };
}
