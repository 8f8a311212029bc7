/** A phrase with places `{name}`; several forms where a number `n` among its values chooses one. */
export type Phrase = string | PluralForms;

/** Forms by CLDR plural category; `other` stands for every category that is not named. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

type Bound = '~' | '>' | '>=' | '<' | '<=';

/** Everything that is written in one language. Data only: strings and numbers. */
export interface Phrases {
  /** BCP 47 tag for `Intl`. */
  locale: string;
  /** Scale words from the largest down. `whole`: written only after a whole number ("294 тыс.", but "40 960"). */
  scales: { power: number; word: string; whole?: boolean }[];
  /** Patterns by ISO 4217 code, `#` being the number with its scale word; other currencies get their CLDR name. */
  money: Record<string, Phrase>;
  /** Patterns by unit, where CLDR has no name for it or the house writes another. */
  units: Record<string, Phrase>;
  /** The second half of a rate by unit: "в месяц". */
  per: Record<string, string>;
  /** The second half of any other rate and of one counted per many ("за # токенов"): `#` is the unit with its number. */
  perMany: string;
  /** The words of a modifier before a quantity. */
  modifiers: Record<Bound, string>;
  /** Which plural category's form a noun takes after a modifier instead of its own (the genitive: "более 2 часов"). */
  governed: Partial<Record<Intl.LDMLPluralRule, Intl.LDMLPluralRule>>;
  /** "В 340 раз" by modifier; `#` is the number with its noun. */
  times: Record<'=' | Bound, string>;
  /** "На 2 %" by modifier; `#` is the difference. */
  by: Record<'=' | Bound, string>;
  /** An interval's ends `{low}` and `{high}`: both known, only one, none. */
  interval: Record<'closed' | 'low' | 'high' | 'open', string>;
  /** BCP 47 tag for dates, where the language's own one writes them otherwise than the house ("en-GB"). */
  dates: string;
  /** A label inside a sentence, where its capital would look like a mistake. */
  quotes: [string, string];
  /**
   * How the language's words are set: the typograf package's locale and which of its rules; and the words that belong to
   * what follows them, so that a number before them may end a line. `holding`: abbreviations, without their stop, that keep
   * the digits or the letter behind them.
   */
  type: { locale: string; rules: string[]; forward: string[]; holding: { digits: string[]; letters: string[] } };
  /** What two figures are to each other, for a thing that costs, for a price by name and for any other amount. */
  comparison: Record<'times' | 'percent' | 'equal' | 'apart', Record<'cost' | 'price' | 'amount', string>>;
  /** Words whose presence in a label makes it the name of a price, which is high and not dear. */
  priceWords: string[];
  coverage: { line: string; numbers: Phrase; claims: Phrase; errors: Phrase; warnings: Phrase; fixable: Phrase };
  /** The generated words of widgets, by name. */
  words: Record<string, Phrase>;
}
