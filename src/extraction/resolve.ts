import type { Amount } from './amount.ts';
import { dateStart } from './constructs/date.ts';
import { constructsAt, stopsAt } from './constructs/index.ts';
import { type Modified, type Modifiers, modifierBefore } from './modifier.ts';
import type { Reader } from './reader.ts';
import { Role } from './roles.ts';

/** What a text holds, in tokens and in order: quantities, the modifiers between them, and dates. */
export interface Findings {
  amounts: Amount[];
  modifiers: Modifiers;
  dates: Modified[];
}

/** So many tokens before digits or a number word the first sign or modifier of a quantity stands at most. */
const REACH = 40;

/**
 * Reads a text from left to right. At each token the first that fits wins: a modifier, a stop, a construct, each in the order of its
 * list; what it covers is not read again. This is the only place where precedence is decided.
 */
export function resolve(reader: Reader): Findings {
  const findings: Findings = { amounts: [], modifiers: new Map(), dates: [] };
  let i = 0;
  for (let n = 0, counting = reader.counting(n); counting !== undefined; counting = reader.counting(++n))
    for (i = Math.max(i, counting - REACH); i <= counting;)
      i = reader.starts(i) ? Math.max(i + 1, step(reader, i, findings)) : i + 1;
  return findings;
}

/** Reads what begins at token `i`; the token to go on from. */
function step(reader: Reader, i: number, findings: Findings): number {
  if (reader.has(i, Role.article) && !reader.node(reader.skip(i + 1))) return i + 1;
  const modifier = reader.match(i, Role.before);
  if (modifier) {
    if (isComparative(reader, i, modifier.sense.id, findings.amounts.at(-1))) return modifier.end;
    findings.modifiers.set(modifier.end, { first: i, sign: modifier.sense.id, direct: modifier.sense.value === 1 });
    return modifier.end;
  }
  for (const stop of stopsAt(reader, i)) {
    const end = stop.read(reader, i);
    if (end === undefined) continue;
    if (inTime.has(stop.name))
      findings.dates.push({ first: Math.max(dateStart(reader, i), endOf(findings)), last: end });
    return end;
  }
  if (!reader.opens(i) || !mayBegin(reader, i) || isPlainArticle(reader, i)) return i + 1;
  const bound = modifierBefore(reader, i, findings.modifiers) !== undefined;
  for (const construct of constructsAt(reader, i)) {
    const amount = construct.read(reader, i, bound);
    if (amount && isQuantity(reader, amount)) findings.amounts.push(amount);
    if (amount) return amount.last;
  }
  return i + 1;
}

/** "20% more than $120m", "в 3 раза больше 100 млн": behind a percentage or a multiple the words compare and bound nothing. */
const isComparative = (reader: Reader, i: number, sign: string, before: Amount | undefined): boolean =>
  before !== undefined &&
  (sign === '>' || sign === '<') &&
  (before.unit === 'percent' || before.unit === 'times') &&
  reader.skip(before.last) === i;

/** The token behind what was found last. */
const endOf = ({ amounts, dates }: Findings): number => Math.max(amounts.at(-1)?.last ?? 0, dates.at(-1)?.last ?? 0);

/** The stops that are points or periods in time. */
const inTime: ReadonlySet<string> = new Set(['date', 'clock', 'period']);

/** Whether a sign at `i` is one: nothing is written before it, and a number or a currency follows. */
function mayBegin(reader: Reader, i: number): boolean {
  if (reader.isMark(i, '.')) return reader.isDigits(i + 1) && !reader.isWord(i - 1);
  if (!reader.isMark(i, '-') && !reader.isMark(i, '+') && !reader.isMark(i, '±')) return true;
  if (reader.isWord(i - 1) || reader.isDigits(i - 1) || reader.isMark(i - 1, ')') || reader.isMark(i - 1, '%'))
    return false;
  if (reader.has(i - 1, Role.currency)) return false;
  if (reader.isOneOf(i, '—')) return false;
  return !reader.isSpace(i + 1) || (i === 0 && reader.isDigits(i + 2));
}

/** An article that no number word, no unit and no part follows. */
function isPlainArticle(reader: Reader, i: number): boolean {
  if (!reader.has(i, Role.article)) return false;
  const next = reader.skip(i + 1);
  return !company.some((role) => reader.match(next, role));
}

const company = [Role.single, Role.bunch, Role.part, Role.denominatorOne, Role.unit, Role.currency] as const;

/** Words that are numbers only in company: "один" and "one" without a unit are pronouns, "семью" is a family. */
function isQuantity(reader: Reader, amount: Amount): boolean {
  if (amount.unit !== 'count' || amount.scale !== 0 || reader.isDigits(amount.first)) return true;
  if (!reader.has(amount.first, Role.cardinal) || amount.numberEnd !== amount.first + 1) return true;
  const joined = reader.isMark(amount.last, '-') && reader.has(amount.last + 1, Role.cardinal);
  const alone = joined || (amount.first === 0 && amount.last === reader.count);
  const value = amount.numeral.mantissa;
  return alone || (value !== 1n && !(value === 0n && !amount.noun) && !reader.has(amount.first, Role.ambiguous));
}
