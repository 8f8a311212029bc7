import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import type { Stop } from './construct.ts';
import { ordinalEnd, withYear } from './year.ts';

/**
 * A part of a year by its number: II квартал, 3-й квартал, 1 полугодие, второе полугодие 2025 года. Periods that are counted are spans.
 *
 * @example ru во II квартале 2025 года, за 3-й квартал, 1 полугодие, 4 кв. 2024 г. → nothing
 * @example ru за 2 квартала → duration quarter 2 =
 */
export const period: Stop = {
  name: 'period',
  read: (reader, i) => {
    const small = reader.isDigits(i) && reader.length(i) === 1;
    const ordinal = small ? ordinalEnd(reader, i + 1) : throughOrdinals(reader, i);
    if (!small && ordinal === undefined) return undefined;
    const at = reader.skip(ordinal ?? i + 1);
    const named =
      reader.match(at, Role.period) ?? (ordinal === undefined ? undefined : reader.match(at, Role.periodOfYear));
    if (named) return withYear(reader, named.end);
    const counted = reader.match(at, Role.periodOfYear);
    const end = counted && withYear(reader, counted.end);
    return end === counted?.end ? undefined : end;
  },
};

/** "II", "вторая", "I–III". */
function throughOrdinals(reader: Reader, i: number): number | undefined {
  const first = reader.match(i, Role.ordinalWord);
  const dash = first && reader.skip(first.end);
  const second =
    dash !== undefined && reader.isMark(dash, '-') ? reader.match(reader.skip(dash + 1), Role.ordinalWord) : undefined;
  return second?.end ?? first?.end;
}
