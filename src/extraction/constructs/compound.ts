import type { Amount } from '../amount.ts';
import { add, negate, scaleBy } from '../numeral.ts';
import type { Reader } from '../reader.ts';
import { Role } from '../roles.ts';
import { kinds } from '../token.ts';
import { endsClause } from './clause.ts';
import { readNumber } from './numeral-words.ts';
import { type Suffix, readSuffix } from './unit.ts';

/** A number with nothing known before it. */
const plain = { thousands: false, money: false, bound: false };

/** Hundredths behind money: 20 долларов 43 цента, 6 руб. 35 коп., "13 dollars and 45 cents", "15 dollars 50" at a clause's end. */
export function withCents(reader: Reader, money: Amount): Amount {
  if (!money.numeral.bare) return money;
  const joined = reader.match(reader.skip(money.last), Role.centJoin);
  const at = reader.skip(joined?.end ?? money.last);
  const cents = at === money.last || reader.kind(at) === kinds.mark ? undefined : readNumber(reader, at, plain);
  if (!cents?.numeral.bare || cents.numeral.mantissa > 99n || cents.numeral.mantissa <= 0n) return money;
  const suffix = readSuffix(reader, cents.end);
  const bare = !suffix && endsClause(reader, cents.end) && !(reader.isDigits(at) && reader.length(at) !== 2);
  if (suffix?.power !== -2 && !bare) return money;
  const numeral = add(money.numeral, scaleBy(money.numeral.mantissa < 0n ? negate(cents.numeral) : cents.numeral, -2));
  return { ...money, numeral, last: suffix?.end ?? cents.end };
}

/** A smaller unit of the same dimension behind a whole number of the larger: 1 час 55 минут, 5 feet 2 inches, 2 years, 3 months. */
export function withSmaller(reader: Reader, whole: Amount): Amount {
  const larger = smaller[whole.unit];
  if (!larger || !whole.numeral.bare || whole.numeral.exponent !== 0) return whole;
  const comma = reader.isMark(whole.last, ',') ? whole.last + 1 : whole.last;
  const joined = reader.match(reader.skip(comma), Role.centJoin);
  const at = reader.skip(joined?.end ?? comma);
  const apart = reader.kind(at) === kinds.mark || (at === whole.last && !reader.isDigits(at));
  if (apart || isOfAnother(reader, at, larger)) return whole;
  const more = readNumber(reader, at, plain);
  const suffix =
    more &&
    (readSuffix(reader, more.end) ?? minutesBehind(reader, whole, more.end) ?? inchesBehind(reader, whole, more.end));
  const factor = suffix && larger[suffix.unit];
  if (!factor || more.scale !== 0) return whole;
  const numeral = add({ ...whole.numeral, mantissa: whole.numeral.mantissa * BigInt(factor) }, more.numeral);
  return withSmaller(reader, { ...whole, numeral, unit: suffix.unit, last: suffix.end });
}

/** "1 hour, 2 hours": the unit right behind the next digits is no smaller one. */
function isOfAnother(reader: Reader, at: number, larger: Readonly<Record<string, number>>): boolean {
  const next = reader.isDigits(at) ? reader.match(reader.skip(at + 1), Role.unit) : undefined;
  return next !== undefined && larger[next.sense.id] === undefined;
}

/** "1 hour and ten": minutes that are not named, at the end of a clause. */
const minutesBehind = (reader: Reader, whole: Amount, end: number): Suffix | undefined =>
  whole.unit === 'hour' && endsClause(reader, end) ? { end, unit: 'minute', power: 0 } : undefined;

/** "12 ft 2 in more or less": behind feet the small word is inches, unless what it governs follows ("12 ft 2 in the dark"). */
function inchesBehind(reader: Reader, whole: Amount, end: number): Suffix | undefined {
  const unit = whole.unit === 'foot' ? reader.match(reader.skip(end), Role.unit) : undefined;
  const next = unit && reader.skip(unit.end);
  const measured = next !== undefined && (reader.match(next, Role.after) ?? reader.match(next, Role.length));
  return unit && measured ? { end: unit.end, unit: unit.sense.id, power: 0 } : undefined;
}

/** How many of the smaller unit make the larger, for units that are written one behind the other. */
const smaller: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12, day: 365 },
  week: { day: 7 },
  day: { hour: 24, minute: 1440, second: 86400 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
  kilometer: { meter: 1000, centimeter: 100000 },
  meter: { centimeter: 100 },
  foot: { inch: 12 },
  yard: { foot: 3, inch: 36 },
  kilogram: { gram: 1000 },
  pound: { ounce: 16 },
  stone: { pound: 14 },
};
