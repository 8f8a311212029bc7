import Typograf from 'typograf';
import { phrasesOf, tables } from './phrases-of.ts';
import type { Phrases } from './phrases.ts';

/** What sets a language's words: only the rules that its table names. */
interface Compositor {
  typograf: Typograf;
  /** The space between a number and the word that it counts. */
  beforeCounted: RegExp;
  /** The space behind an abbreviation that keeps what follows it. */
  behindHolding: RegExp;
}

/** A number that is no part of a name ("GPT-4", "A100"), up to its last digit. */
const number = String.raw`(?<![\p{L}\d.,-])(?:\d[\d.,\u00A0\u202F]*)?\d`;
/** What follows groups of digits that are a telephone number. */
const telephone = String.raw`-\d|[ \u00A0]\d\d[ \u00A0]\d\d(?!\d)`;
const betweenGroups = new RegExp(
  String.raw`(?<=(?<![\p{L}\d.,-])\d{1,3}(?:[ \u00A0\u202F]\d{3})*)[ \u00A0](?=\d{3}(?!\d))(?!\d{3}(?:[ \u00A0]\d{3})*(?:${telephone}))`,
  'gu',
);
/** Two years that are joined by a hyphen. */
const betweenYears = /(?<=(?<![\p{L}\d.,/-])(?:1\d|20)\d\d)-(?=(?:1\d|20)\d\d(?![\p{L}\d/-]))/gu;

const compositors = new Map(Object.values(tables).map((phrases) => [phrases, compositorOf(phrases)]));

function compositorOf({ type }: Phrases): Compositor {
  const typograf = new Typograf({ locale: [type.locale] });
  typograf.disableRule('*');
  for (const rule of type.rules) typograf.enableRule(rule);
  const forward = String.raw`(?!(?:${type.forward.join('|')})(?![\p{L}.]))`;
  const { digits, letters } = type.holding;
  const behind = (words: string[]) => String.raw`(?<=(?<![\p{L}\d.])(?:${words.join('|')})\.)`;
  return {
    typograf,
    beforeCounted: new RegExp(String.raw`(?<=${number}) ${forward}(?=[\p{L}\p{Sc}%‰°])`, 'gu'),
    behindHolding: new RegExp(String.raw`${behind(digits)} (?=\d)|${behind(letters)} (?=\p{L})`, 'gu'),
  };
}

/**
 * The words as a compositor of the language sets them: its quotation marks, dashes and apostrophes, no-break spaces
 * within a number ("$294 тыс.", "512 ускорителей", "в 2023 г."), thin ones between its groups of digits. Exchanges one
 * character for another and never a letter or digit, so that an offset in the text is an offset in what is returned; set
 * type stays as it is.
 *
 * @param language BCP 47
 */
export function setType(text: string, language: string): string {
  const set = setOnce(text, language);
  // Quotation marks that do not pair come out otherwise each time: such a text stays as it is written.
  return set === text || setOnce(set, language) === set ? set : text;
}

function setOnce(text: string, language: string): string {
  // Anything that a compositor changes stands beside a space or is one of these marks.
  if (!/[\s"'«»„“”‘’]/.test(text) || /[\uE000-\uE003]/.test(text)) return text;
  // A line break of the source is a space to a reader.
  const words = hide(text.replaceAll('\n', ' '));
  const { typograf, beforeCounted, behindHolding } = compositors.get(phrasesOf(language))!;
  const set = typograf.execute(words);
  return (set.length === words.length ? set : words)
    .replace(betweenGroups, '\u202F')
    .replace(betweenYears, '–')
    .replace(beforeCounted, '\u00A0')
    .replace(behindHolding, '\u00A0')
    .replace(/(?<=[№§]) (?=\d)/g, '\u00A0')
    .replace(/[\uE000-\uE003]/g, (sign) => HIDDEN[sign.charCodeAt(0) - 0xe000]!)
    .replace(/ /g, (_, place: number) => text[place]!);
}

/** What typograf takes for markup, and a sign of inches (27"); U+E000 and those after it stand for them while it works. */
const HIDDEN = ['"', '<', '>', '&'];

function hide(text: string): string {
  let open = false;
  return text.replace(/["<>&]/g, (sign, place: number) => {
    // Right behind a digit, with no quotation open that it could end.
    const inches = sign === '"' && !open && /\d/.test(text[place - 1] ?? '');
    if (sign === '"' && !inches) {
      open = !open;
      return sign;
    }
    return String.fromCharCode(0xe000 + HIDDEN.indexOf(sign));
  });
}

/** A text in pieces, of which every second is to stay on one line: "GPT-4", "GPU-часов", "−$1,2"; no sign could do that for a hyphen. */
export const tiedPieces = (text: string): string[] =>
  text.split(/(\p{Lu}{2,}-[\p{L}\d]+|\p{L}+-\d[\p{L}\d]*|−\p{Sc}[\d.,]+)/u);
