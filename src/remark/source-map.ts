import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';

const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([\da-z]{1,31}));/iy;

/** Where each code unit of a text begins and ends in the source. */
export interface SourceMap {
  starts: number[];
  ends: number[];
}

/**
 * Where each character of a text node stands in the source: the node's value has its escapes and character references
 * decoded and the prefixes of continued lines ("> ", indentation) taken off.
 *
 * @param value the text node's value
 * @param source the whole file
 * @param from offset in `source` at which the node begins
 * @returns offsets for each code unit of `value`; a character that is not found stays where the one before it ended, so
 *   that a place is never lost
 */
export function mapToSource(value: string, source: string, from: number): SourceMap {
  const map: SourceMap = { starts: [], ends: [] };
  let at = from;
  for (let index = 0; index < value.length;) {
    const step = stepAt(value, index, source, at);
    at += step.skip;
    for (let unit = 0; unit < step.length; unit += 1) {
      map.starts.push(at);
      map.ends.push(at + step.width);
    }
    at += step.width;
    index += step.length;
  }
  return map;
}

/** How the character at `index` is written: how much to skip before it, its length in the value and in the source. */
function stepAt(
  value: string,
  index: number,
  source: string,
  at: number,
): { skip: number; length: number; width: number } {
  const plain = { skip: 0, length: 1, width: 1 };
  const decoded = source[at] === '&' ? decodeReference(source, at) : undefined;
  if (decoded && value.startsWith(decoded.text, index))
    return { skip: 0, length: decoded.text.length, width: decoded.width };
  if (source[at] === value[index]) return plain;
  if (source[at] === '\\' && source[at + 1] === value[index]) return { ...plain, skip: 1 };
  let skip = 0;
  while (/[ \t>\r]/.test(source[at + skip] ?? '')) skip += 1;
  if (skip > 0 && source[at + skip] === value[index]) return { ...plain, skip };
  return { ...plain, width: 0 };
}

function decodeReference(source: string, at: number): { text: string; width: number } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (!match) return undefined;
  const [whole, hex, decimal, name] = match;
  const text = name
    ? decodeNamedCharacterReference(name)
    : decodeNumericCharacterReference(hex ?? decimal ?? '', hex ? 16 : 10);
  return text ? { text, width: whole.length } : undefined;
}
