/** What a character is to the scanner. */
export const MARK = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const BREAK = 4;
/** Soft hyphens, zero-width characters, combining marks: they belong to the token they follow and say nothing. */
export const JOINER = 5;

const SIZE = 0x10000;
const joiner = /[\u00AD\u200B-\u200D\u2060\uFEFF\u0300-\u036F\uFE0F]/u;
const letter = /[\p{L}\p{No}\p{Mn}\p{Mc}]/u;
const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const apostrophe = /[\u2018\u2019\u02BC\u2032]/u;
const quote = /[\u201C\u201D\u2033]/u;
const fraction = /[\u00BC-\u00BE\u2150-\u215E]/u;

function classOf(character: string): number {
  if (joiner.test(character)) return JOINER;
  if (character >= '0' && character <= '9') return DIGIT;
  if (/[\n\r\u2028\u2029]/u.test(character)) return BREAK;
  if (/\s/u.test(character)) return SPACE;
  return letter.test(character) && !fraction.test(character) ? LETTER : MARK;
}

/** One spelling for every dash, apostrophe and quotation mark, lower case, no diacritics that writers leave out (ё, й as two marks). */
function fold(character: string): string {
  if (dash.test(character)) return '-';
  if (apostrophe.test(character)) return "'";
  if (quote.test(character)) return '"';
  const bare = character
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return bare.length === 1 && character.toLowerCase().length === 1 ? bare : character;
}

/** What is seen in a token, as bits; a capital behind the first letter is an inner one. */
export const traits = {
  capital: 1,
  lower: 2,
  innerCapital: 4,
  latin: 8,
  cyrillic: 16,
  repaired: 32,
  starts: 64,
  address: 128,
  counts: 256,
  opens: 512,
} as const;

const isUpper = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x400 && code <= 0x42f) || (code >= 0xc0 && code <= 0xde);

function traitsOf(code: number, kind: number): number {
  if (kind === DIGIT) return traits.starts | traits.counts | traits.opens;
  if (kind !== LETTER) return 0;
  const script = scriptOf(code);
  return (
    (script === 1 ? traits.latin : script === 2 ? traits.cyrillic : 0) | (isUpper(code) ? traits.capital : traits.lower)
  );
}

/** What the tables say of one code unit, packed: the folded code unit in 16 bits, the class in 4, the traits in the rest. */
function cellsOfAll(): Int32Array {
  const packed = new Int32Array(SIZE);
  for (let code = 0; code < SIZE; code++) {
    const character = String.fromCharCode(code);
    const folded = code < 0x2e80 || code > 0xd7ff ? fold(character).charCodeAt(0) : code;
    const kind = classOf(character);
    packed[code] = folded | (kind << 16) | (traitsOf(code, kind) << 20);
  }
  return packed;
}

/** By UTF-16 code unit: its fold, class and traits, to be taken apart by the functions below. */
export const cells = cellsOfAll();

/** The code unit that a word is compared by. */
export const foldOf = (cell: number): number => cell & 0xffff;

/** What the character is to the scanner. */
export const kindOf = (cell: number): number => (cell >>> 16) & 0xf;

/** What is seen in a letter or a digit. */
export const letterOf = (cell: number): number => cell >>> 20;

/** The cell of the character at this place of a text; of no character past its ends. */
export const cellAt = (text: string, at: number): number => (at < text.length ? (cells[text.charCodeAt(at)] ?? 0) : 0);

/** Letters and digits of `text` as words are compared by: lower case, one kind of dash, nothing invisible. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const cell = cellAt(text, i);
    if (kindOf(cell) !== JOINER) folded += String.fromCharCode(foldOf(cell));
  }
  return folded;
}

/** Whether the code unit is a Latin (1) or a Cyrillic (2) letter; 0 for another. */
export function scriptOf(code: number): 0 | 1 | 2 {
  if (code < 0x250) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0 ? 1 : 0;
  return code >= 0x400 && code < 0x530 ? 2 : 0;
}

/** A step of the hash that words are looked up by. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff;

/** A step of a second hash, by another prime (that of FNV-1a), that tells words of one hash apart. */
export const fingerprintStep = (fingerprint: number, code: number): number => Math.imul(fingerprint ^ code, 0x01000193);
