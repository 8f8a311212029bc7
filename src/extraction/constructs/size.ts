import type { Reader } from '../reader.ts';
import type { Stop } from './construct.ts';
import { meetsLetters, readDecimal } from './decimal.ts';
import { isPlural, readNoun } from './noun.ts';
import { isName } from './proper-name.ts';
import { readSuffix } from './unit.ts';
import { Role } from '../roles.ts';

/**
 * The size or the make that names a model: the 405B model · Llama 3.1 405B · Mistral 7B · Boeing 777X. A currency, or a noun that it counts, makes it an amount.
 *
 * @example ru обучение Llama 3.1 405B и 7B-модели → nothing
 * @example en the 405B model and Llama 3.1 405B → nothing
 * @example en revenue of $1.2B and 1.4B users → money USD 1200000000 = · count count 1400000000 = #users
 */
export const size: Stop = {
  name: 'size',
  glued: true,
  read: (reader, i) => {
    const number = reader.isDigits(i) && meetsLetters(reader, i) ? readDecimal(reader, i, false) : undefined;
    if (!number || !/^[BMKTX]$/u.test(reader.slice(number.end, number.end + 1))) return undefined;
    const end = number.end + 1;
    if (reader.isDigits(end) || readSuffix(reader, end)) return undefined;
    const hyphen = reader.isMark(end, '-') && reader.isWord(end + 1);
    const noun = hyphen ? end + 1 : reader.skip(end);
    if (reader.has(noun, Role.suffixed)) return hyphen ? noun + 1 : end;
    if (hyphen || isBound(reader, i, end)) return undefined;
    return isNamed(reader, i, end) || isBare(reader, i, end) ? end : undefined;
  },
};

/** A modifier or the other end of a range or a change stands beside it. */
const isBound = (reader: Reader, i: number, end: number): boolean => {
  const [before, behind] = [reader.before(i), reader.skip(end)];
  if (reader.isMark(before, '-') || reader.isMark(behind, '-') || reader.isMark(before, '~')) return true;
  const far = reader.skip(behind + 1);
  return (
    reader.has(before, Role.before) ||
    reader.has(before, Role.change) ||
    (reader.has(before, Role.close) && isOpened(reader, before)) ||
    reader.has(before, Role.between) ||
    ((reader.has(behind, Role.between) || (reader.has(before, Role.open) && reader.has(behind, Role.close))) &&
      reader.isDigits(far))
  );
};

/** How far back the word that opens a range is looked for. */
const RANGE_REACH = 10;

const isOpened = (reader: Reader, close: number): boolean => {
  for (let at = close - 1; at >= 0 && close - at < RANGE_REACH; at--) if (reader.has(at, Role.open)) return true;
  return false;
};

/** A name, with or without its version, stands right before: "Llama 3.1 405B", "Qwen2.5 72B", "Mistral 7B". */
function isNamed(reader: Reader, i: number, end: number): boolean {
  const before = reader.before(i);
  if (before !== i - 2) return false;
  if (reader.isDigits(before)) return isVersion(reader, before);
  if (reader.has(before, Role.suffixed)) return true;
  return isName(reader, before) && reader.before(before) >= 0 && !isCounted(reader, end);
}

/** "Llama 3.1", "Llama 3", "Qwen2.5": digits that a name governs. */
function isVersion(reader: Reader, last: number): boolean {
  const dotted = reader.isMark(last - 1, '.') && reader.isDigits(last - 2);
  const first = dotted ? last - 2 : last;
  return reader.length(first) <= 2 && isName(reader, reader.before(first));
}

/** "went into 405B": whole billions that nothing says the kind of. */
const isBare = (reader: Reader, i: number, end: number): boolean =>
  end === i + 2 && reader.slice(i + 1, end) === 'B' && !isCounted(reader, end);

const isCounted = (reader: Reader, end: number): boolean => {
  const noun = readNoun(reader, end);
  return noun !== undefined && isPlural(reader, noun[1] - 1);
};
