import type { Reader } from '../reader.ts';
import type { Stop } from './construct.ts';

/**
 * An amount without a value: "сотни тысяч", "несколько миллионов", "several hundred", "dozens": the scale words behind it say nothing either.
 *
 * @example ru сотни тысяч, несколько миллионов рублей → nothing
 * @example en hundreds of thousands, several dozen, one in five → nothing
 */
export const vague: Stop = {
  name: 'vague',
  read: (reader, i) => {
    const match = reader.match(i, 'vague') ?? odds(reader, i);
    if (!match) return undefined;
    let end = match.end;
    for (let more = true; more;) {
      const of = reader.match(reader.skip(end), 'of');
      const at = reader.skip(of?.end ?? end);
      const next = reader.longest(at, 'scale', 'bunch', 'vague');
      more = next !== undefined;
      if (next) end = next.end;
    }
    return end;
  },
};

/** "one in five": odds are no two numbers. */
function odds(reader: Reader, i: number): { end: number } | undefined {
  const join = reader.match(reader.skip(i + 1), 'odds');
  const one = reader.sense(i, 'cardinal')?.value === 1;
  const of = join && one ? reader.skip(join.end) : i;
  return of > i && reader.has(of, 'cardinal') ? { end: of + 1 } : undefined;
}
