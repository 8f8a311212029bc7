/**
 * Inflected forms in one string: a stem, then the endings, each after a bar: `рубл|ь|я|ю` is рубль, рубля, рублю; an empty ending
 * (`раз||а`) is the stem itself. Without a bar the string is the form. A phrase may vary in each of its words. A full stop is
 * optional in the text where it stands in a form ("тыс.").
 */
export type Forms = readonly string[];

/** Forms by a number or an identifier. */
export type Table = Readonly<Record<string, Forms>>;

/** What the reader knows of a language: data only. */
export interface Language {
  /** BCP 47. */
  code: string;
  /** Its own name. */
  name: string;
  /** Where the tables come from. */
  source: string;
  script: 'latin' | 'cyrillic';
  /** Letters of the other script with the own letter that they look like, in pairs: `aаcс`. */
  lookAlikes: string;
  /** Scale words and units as they are mistyped: the right form first, then the wrong ones, each with the same endings. */
  typos: readonly Forms[];
  /** A mark that is a letter inside words (the apostrophe of п'ять); empty for none. */
  innerMark: string;
  marks: {
    /** The decimal mark that the language writes. */
    decimal: string;
    /** The group mark that the language writes, as `Intl` gives it. */
    group: string;
  };
  numerals: {
    /** By value: the words for 0–19, the tens and the hundreds. */
    cardinals: Table;
    /** By power of ten. */
    scales: Table;
    /** By power of ten: the forms that mean one when no number stands before them ("миллион рублей"). */
    single: Table;
    /** By power of ten: forms that mean one only behind a modifier ("около тысячи"), and are vague otherwise. */
    singleBound: Table;
    /** By power of ten: signs written right behind the digits; their letter case counts. Some only where a currency sign stands before. */
    attached: { readonly any: Table; readonly money: Table };
    /** By value: words that count like a noun ("a dozen", "сотня"). */
    bunches: Table;
    /** By denominator: words for a part that need no numerator ("половина", "треть", "half"). */
    parts: Table;
    /** By denominator: words behind a numerator that ends in one ("одна пятая", "one fifth") and behind others ("две пятых"). */
    denominators: { readonly one: Table; readonly many: Table };
    /** By denominator: "с половиной", "and a half". */
    plus: Table;
    /** Words between the whole and the decimals ("целых", "point"). */
    point: Forms;
    /** What may stand behind it ("целых и"). */
    pointJoin: Forms;
    /** Words between a part and its whole ("half of a million"). */
    of: Forms;
    /** Words between the parts of a numeral ("and"). */
    join: Forms;
    minus: Forms;
    /** Words behind a temperature that are its minus ("below zero"). */
    below: Forms;
    /** Numerals that are another word where nothing with a unit follows ("семью"). */
    ambiguous: Forms;
    /** Endings of a case, written behind digits and a hyphen ("5-ти"). */
    endings: Forms;
    /** Words that point back at what was counted, so that the number behind them counts the same ("из них"). */
    among: Forms;
    /** By power of ten: what follows a number and a hyphen ("300-миллионный"). */
    scaleAdjectives: Table;
    /** Halves in one word: of a scale ("полмиллиона") by power of ten, of a unit ("полгода") by identifier. */
    halves: { readonly scales: Table; readonly units: Table };
    /** Words between a number and its unit that leave it as it is ("two more minutes"). */
    fillers: Forms;
    /** By value: the numeral as it stands inside a compound adjective ("двух" in "двухлетний"). */
    prefixes: Table;
    /** Articles and the like that may stand where "one" would ("a million"). */
    articles: Forms;
    /** Words beside a number of "m" that make it meters ("a 3m high wall"); empty where the letter is never a million. */
    lengths: Forms;
  };
  money: {
    /** By ISO 4217 code: signs and abbreviations that stand before or behind the number. */
    signs: Table;
    /** By ISO 4217 code. */
    words: Table;
    /** By ISO 4217 code: the hundredth part. */
    cents: Table;
    /** By ISO 4217 code: words in a sentence that give an ambiguous sign (¥) that currency. */
    nearby: Table;
    /** Codes of ISO 4217 that are words or names in this language's capitals: money only where nothing else is possible. */
    notCodes: Forms;
    /** Words of price, which tell a currency from a weight of the same name. */
    price: Forms;
    /** Words between money and its hundredths ("and"). */
    join: Forms;
    /** By ISO 4217 code: abbreviations that hold a thousand ("т. р."). */
    thousands: Table;
  };
  /** By CLDR unit identifier: nouns and abbreviations. */
  units: Table;
  /** By CLDR unit identifier: what follows a number and a hyphen ("25-процентный", "12-летний"). */
  adjectives: Table;
  /** By identifier: what a price is per. */
  things: Table;
  rates: {
    /** Words before any denominator ("per"). */
    any: Forms;
    /** Words before a span of time ("в месяц"). */
    time: Forms;
    /** By CLDR unit identifier: the spans behind them, in the case that they take ("месяц", "сутки"). */
    spans: Table;
    /** Words behind a span that make it a date ("a year earlier"). */
    ago: Forms;
    /** Spans in a form that no numeral governs, so that they are one ("годом ранее"). */
    lone: Forms;
    /** Words before a thing or a measure that is no calendar span ("за баррель", "на человека"). */
    thing: Forms;
    /** By CLDR unit identifier: adverbs behind the quantity ("annually"); empty for none. */
    adverbs: Table;
  };
  multipliers: {
    /** By value: "вдвое", "doubled". */
    words: Table;
    /** By value: adverbs that multiply only where a comparison follows ("twice as many"); empty for none. */
    adverbs: Table;
    /** Nouns before "of" and the number ("a factor of 10"); empty for none. */
    factors: Forms;
    /** Words behind the number ("раза", "times"). */
    times: Forms;
    /** Words before the number that make "раза" a multiplier; empty where the word behind decides. */
    before: Forms;
    /** Words behind "times" that make it a multiplier; empty where the word before decides. */
    after: Forms;
    /** What a number of times may be said of ("the gap is six times"). */
    subjects: Forms;
    /** What follows a number and a hyphen or is written with it ("-кратный", "-fold", "x"). */
    fold: Forms;
  };
  modifiers: {
    /** By sign (`~ > >= < <= =`) and `nearly`, before the number. */
    before: Table;
    /** By sign: comparatives that are a modifier only right before the number ("больше 5", but "больше в 5 раз"). */
    direct: Table;
    /** Words that are no modifier before a span of time ("over ten years"). */
    notSpans: Forms;
    /** Words behind a span that make it an age. */
    ages: Forms;
    /** By sign, behind the number ("or more"). */
    after: Table;
    /** Words that may stand between a modifier and the number ("чем", "в"). */
    glue: Forms;
    /** Words between a comparative and what it is compared with ("than"). */
    comparing: Forms;
    /** Prepositions that bound a number unless a verb of change governs them. */
    bounds: Table;
    /** Words before "от" that govern it, so that it is no bound. */
    governors: Forms;
  };
  ranges: {
    /** Pairs that open and close an extent: "от" … "до". */
    extent: readonly (readonly [string, string])[];
    /** Pairs that are a change where a verb of change governs them, else an extent: "from" … "to". */
    either: readonly (readonly [string, string])[];
    /** Pairs that open and close a change: "с" … "до". */
    change: readonly (readonly [string, string])[];
    /** Nouns whose two ends are an extent, whatever verb governs them ("to a range of 3% to 4%"). */
    nouns: Forms;
    /** Words between two bounds that make an extent ("over 10 and under 20"). */
    bounded: Forms;
    /** Words between such a preposition and the number that leave both as they are ("с нынешних 20 %", "to a record 5m"), and what may stand before those. */
    attributes: Forms;
    determiners: Forms;
    /** Prepositions before one end of a change whose other end is not written. */
    levels: { readonly from: Forms; readonly to: Forms; /** Before how much it changed. */ readonly by: Forms };
    /** Words that alone join the ends ("40 to 45"). */
    between: Forms;
    /** Verbs and nouns of growth, of decline, and of change without a direction. */
    up: Forms;
    down: Forms;
    verbs: Forms;
    /** Verbs whose "up" is their own, so that "up to" behind them is a level ("ticked up to 4 %"); empty for none. */
    particled: Forms;
  };
  dates: {
    /** By number. */
    months: Table;
    weekdays: Forms;
    /** Months have a capital, without which the word is another ("may", "march"). */
    capitalMonths: boolean;
    /** The month may stand before the day ("May 5"). */
    monthFirst: boolean;
    /** A year may stand before its noun like an adjective ("2024 results"), and a decade be written with an ending ("1990s"). */
    attributive: boolean;
    /** "год", "г." */
    year: Forms;
    /** Words before a year that stands alone ("в", "since"). */
    before: Forms;
    /** Words behind a four-digit number that make it a year although a noun follows. */
    clock: Forms;
    /** Words before an hour ("в", "at"). */
    at: Forms;
    /** Words of what lasts a number of hours, so that "до 18 часов" is no time of day; empty where the hour has a word of its own. */
    lasting: Forms;
    /** "утра", "p.m." */
    dayPart: Forms;
    /** What is written with a year's or a decade's digits ("х", "s"). */
    decade: Forms;
    /** "век", "century". */
    century: Forms;
    /** "квартал", "полугодие" in the forms that no numeral governs: with a small number or an ordinal they are a date. */
    period: Forms;
    /** The other forms: a date only where a year follows ("2 квартала 2025 года"). */
    periodOfYear: Forms;
  };
  stops: {
    /** Nouns before a number that names one of them ("статья 159", "page 5"). */
    labels: Forms;
    /** Nouns that a number names only where no noun follows it ("школа 57", but "в школе 512 учеников"). */
    places: Forms;
    /** Digits and letters that are a name: "5G", "4K". */
    designations: Forms;
    /** Words of a street's name, behind the number of a house ("10 Downing Street") or before it ("ул. Ленина, 5"). */
    streets: Forms;
    /** "№", "no.": never a quantity behind. */
    numero: Forms;
    /** Ordinals in the singular that end a number in words ("двадцать пятого"). */
    ordinalNumerals: Forms;
    /** Letters written behind the digits of an ordinal. */
    ordinals: Forms;
    /** Ordinals in words before a half or a quarter ("вторая половина", "first half"). */
    ordinalWords: Forms;
    /** Words before a vague scale word ("сотни", "several"). */
    vague: Forms;
    /** The word of odds ("one in five"). */
    odds: Forms;
    /** What has a title: a book, a film, a play. */
    works: Forms;
    /** Words near a score. */
    score: Forms;
    /** Nouns behind a number that name it, not count it ("5 канал", "405B model"). */
    suffixed: Forms;
  };
  /** Words that are never the noun counted. */
  functionWords: Forms;
  nouns: {
    /** Endings of adjectives that may stand between the number and its noun; empty where adjectives have none of their own. */
    adjectives: Forms;
    /** Those of them in the plural. */
    pluralAdjectives: Forms;
    /** Endings that a counted noun never has, and the exceptions. */
    verbs: Forms;
    notVerbs: Forms;
    /** Endings of a noun that a number ending in two, three or four governs; empty where it takes the plural. */
    paucals: Forms;
    /** Endings of a case that no scale word governs ("3 млн | бонусами"). */
    unscaled: Forms;
    /** Endings of a verb that a count and such a noun follow ("выпустил 2024 автомобиля"). */
    governors: Forms;
    /** Endings of a noun that a number above four governs, and the exceptions. */
    plurals: Forms;
    notPlurals: Forms;
  };
}
