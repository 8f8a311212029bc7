import type { Forms, Language, Table } from '#languages';
import { currencies, units } from '#units';
import { expand } from './forms.ts';
import { Lexicon } from './lexicon.ts';
import { traits } from './characters.ts';
import { Role } from './roles.ts';

const cache = new WeakMap<Language, Lexicon>();

/** The lexicon of a language: its tables and the signs that all languages share, ready for look-up. Built once per language. */
export function compileLanguage(language: Language): Lexicon {
  let lexicon = cache.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    cache.set(language, lexicon);
  }
  return lexicon;
}

/** Letter case counts in a form with capitals and in a unit of a single letter; a currency sign's letters are free ("c$"). */
const isExact = (role: Role, form: string): boolean =>
  (form !== form.toLowerCase() && !form.includes('$')) ||
  ((role === Role.unit || role === Role.currency) && /^\p{L}$/u.test(form));

/** Fills a lexicon from the tables. */
class Compiler {
  readonly lexicon: Lexicon;

  constructor(language: Language) {
    const foreign = language.script === 'cyrillic' ? traits.latin : traits.cyrillic;
    this.lexicon = new Lexicon(foreign, language.lookAlikes, language.innerMark);
  }

  /** Adds forms with one meaning; capitals in a form mean that letter case counts. */
  words(role: Role, forms: Forms, id = '', value = 0): void {
    for (const phrase of expand(forms)) {
      this.lexicon.add(phrase, { role, id, value, exact: isExact(role, phrase) ? phrase : undefined });
    }
  }

  /** A table by identifier. */
  byId(role: Role, table: Table, value = 0): void {
    for (const [id, forms] of Object.entries(table)) this.words(role, forms, id, value);
  }

  /** A table by number; the number's spelling is the identifier. */
  byNumber(role: Role, table: Table): void {
    for (const [number, forms] of Object.entries(table)) this.words(role, forms, number, Number(number));
  }
}

function compile(language: Language): Lexicon {
  const compiler = new Compiler(language);
  addNumerals(compiler, language);
  addMoney(compiler, language);
  addUnits(compiler, language);
  addRelations(compiler, language);
  addDatesAndStops(compiler, language);
  addTypos(compiler, language);
  return compiler.lexicon;
}

function addTypos({ lexicon }: Compiler, { typos }: Language): void {
  for (const row of typos) {
    const [right = [], ...wrong] = row.map((forms) => expand([forms]));
    for (const forms of wrong) forms.forEach((form, index) => lexicon.misspell(form, right[index] ?? ''));
  }
}

function addNumerals(compiler: Compiler, { numerals }: Language): void {
  compiler.byNumber(Role.cardinal, numerals.cardinals);
  compiler.byNumber(Role.scale, numerals.scales);
  compiler.byNumber(Role.single, numerals.single);
  compiler.byNumber(Role.singleBound, numerals.singleBound);
  for (const [id, table] of Object.entries(numerals.attached)) {
    for (const [power, signs] of Object.entries(table)) {
      for (const sign of signs)
        compiler.lexicon.add(sign, { role: Role.attached, id, value: Number(power), exact: sign });
    }
  }
  compiler.byNumber(Role.bunch, numerals.bunches);
  compiler.byNumber(Role.part, numerals.parts);
  compiler.byNumber(Role.denominatorOne, numerals.denominators.one);
  compiler.byNumber(Role.denominatorMany, numerals.denominators.many);
  compiler.byNumber(Role.plus, numerals.plus);
  compiler.words(Role.point, numerals.point);
  compiler.words(Role.pointJoin, numerals.pointJoin);
  compiler.words(Role.of, numerals.of);
  compiler.words(Role.join, numerals.join);
  compiler.words(Role.minus, numerals.minus);
  compiler.words(Role.below, numerals.below);
  compiler.words(Role.ambiguous, numerals.ambiguous);
  compiler.words(Role.ending, numerals.endings);
  compiler.words(Role.among, numerals.among);
  compiler.words(Role.article, numerals.articles);
  compiler.words(Role.filler, numerals.fillers);
  compiler.words(Role.length, numerals.lengths);
  compiler.byNumber(Role.halfScale, numerals.halves.scales);
  compiler.byId(Role.halfUnit, numerals.halves.units);
}

function addMoney(compiler: Compiler, { money }: Language): void {
  const own = new Set([...Object.values(money.signs).flat(), ...money.notCodes]);
  compiler.words(Role.price, money.price);
  for (const { code, symbols = [] } of Object.values(currencies)) {
    for (const sign of [code, ...symbols]) {
      if (own.has(sign)) continue;
      compiler.words(Role.sign, [sign], code);
      compiler.words(Role.currency, [sign], code);
      if (sign === code)
        for (const [prefix, power] of [
          ['M', 6],
          ['K', 3],
        ] as const)
          compiler.words(Role.currency, [prefix + code], code, power);
      if (sign === code) compiler.words(Role.sign, [`M${code}`], code, 6);
    }
  }
  for (const code of money.notCodes) compiler.words(Role.shyCode, [code], code);
  compiler.byId(Role.sign, money.signs);
  compiler.words(Role.centJoin, money.join);
  compiler.byId(Role.nearby, money.nearby);
  compiler.byId(Role.currency, money.signs);
  compiler.byId(Role.currency, money.words);
  compiler.byId(Role.currency, money.cents, -2);
  compiler.byId(Role.currency, money.thousands, 3);
}

function addUnits(compiler: Compiler, language: Language): void {
  for (const { id, symbols = [] } of Object.values(units)) {
    for (const symbol of symbols) compiler.words(Role.unit, [symbol], id);
  }
  compiler.byId(Role.unit, language.units);
  if (language.numerals.articles.length > 0) addLapses(compiler, language);
  compiler.byId(Role.adjective, language.adjectives);
  for (const [power, forms] of Object.entries(language.numerals.scaleAdjectives))
    compiler.words(Role.adjective, forms, 'count', Number(power));
  addCompounds(compiler, language);
  compiler.byId(Role.thing, language.things);
  compiler.byId(Role.span, language.rates.spans);
  compiler.words(Role.ago, language.rates.ago);
  compiler.words(Role.loneSpan, language.rates.lone);
  compiler.words(Role.perAny, language.rates.any);
  compiler.words(Role.perTime, language.rates.time);
  compiler.words(Role.perThing, language.rates.thing);
  compiler.byId(Role.perAdverb, language.rates.adverbs);
  const { multipliers } = language;
  compiler.byNumber(Role.multiplier, multipliers.words);
  compiler.byNumber(Role.timesAdverb, multipliers.adverbs);
  compiler.words(Role.factor, multipliers.factors);
  compiler.words(Role.times, multipliers.times);
  compiler.words(Role.timesBefore, multipliers.before);
  compiler.words(Role.timesAfter, multipliers.after);
  compiler.words(Role.timesSubject, multipliers.subjects);
  compiler.words(Role.fold, multipliers.fold);
}

/** Spans of time that an article alone may count ("more than a year"); a quarter is a part first. */
function addLapses(compiler: Compiler, language: Language): void {
  for (const [id, forms] of Object.entries(language.units)) {
    const parts = Object.values(language.numerals.denominators.one).flat();
    const words = forms.filter((form) => form.length > 3 && !parts.includes(form));
    if (units[id]?.dimension === 'duration') compiler.words(Role.lapse, words, id);
  }
}

/** A numeral and an adjective in one word ("двухлетний", "пятипроцентный", "двукратный"): the numeral's first form that fits is its genitive. */
function addCompounds(compiler: Compiler, { numerals, adjectives, multipliers }: Language): void {
  const endings = { ...adjectives, times: multipliers.fold };
  for (const [value, prefixes] of Object.entries(numerals.prefixes)) {
    for (const [id, forms] of Object.entries(endings)) {
      for (const form of expand(forms)) {
        if (form.length > 5 && !form.startsWith('-'))
          compiler.words(
            Role.compound,
            prefixes.map((prefix) => prefix + form),
            id,
            Number(value),
          );
      }
    }
  }
}

function addRelations(compiler: Compiler, { modifiers, ranges }: Language): void {
  compiler.byId(Role.before, modifiers.before);
  compiler.byId(Role.before, modifiers.direct, 1);
  compiler.byId(Role.after, modifiers.after);
  compiler.words(Role.glue, modifiers.glue);
  compiler.words(Role.age, modifiers.ages);
  compiler.byId(Role.bound, modifiers.bounds);
  compiler.words(Role.governor, modifiers.governors);
  for (const [open, close] of ranges.extent) {
    compiler.words(Role.open, [open], 'range');
    compiler.words(Role.close, [close], `${open} range`);
  }
  for (const [open, close] of ranges.change) {
    compiler.words(Role.open, [open], 'change');
    compiler.words(Role.close, [close], `${open} change`);
  }
  compiler.words(Role.between, ranges.between);
  compiler.words(Role.attribute, ranges.attributes);
  compiler.words(Role.bounded, ranges.bounded);
  compiler.words(Role.extentNoun, ranges.nouns);
  compiler.words(Role.change, ranges.up, 'up', 1);
  compiler.words(Role.change, ranges.down, 'down', -1);
  compiler.words(Role.change, ranges.verbs);
}

function addDatesAndStops(compiler: Compiler, { dates, stops, functionWords }: Language): void {
  compiler.byNumber(Role.month, dates.months);
  compiler.words(Role.weekday, dates.weekdays);
  compiler.words(Role.year, dates.year);
  compiler.words(Role.yearBefore, dates.before);
  compiler.words(Role.clock, dates.clock);
  compiler.words(Role.clockBefore, dates.at);
  compiler.words(Role.dayPart, dates.dayPart);
  compiler.words(Role.lasting, dates.lasting);
  compiler.words(Role.decade, dates.decade);
  compiler.words(Role.century, dates.century);
  compiler.words(Role.period, dates.period);
  compiler.words(Role.periodOfYear, dates.periodOfYear);
  compiler.words(Role.label, stops.labels);
  compiler.words(Role.place, stops.places);
  compiler.words(Role.designation, stops.designations);
  compiler.words(Role.numero, stops.numero);
  compiler.words(Role.street, stops.streets);
  compiler.words(Role.ordinal, stops.ordinals);
  compiler.words(Role.ordinalNumeral, stops.ordinalNumerals);
  compiler.words(Role.ordinalWord, stops.ordinalWords);
  compiler.words(Role.vague, stops.vague);
  compiler.words(Role.odds, stops.odds);
  compiler.words(Role.score, stops.score);
  compiler.words(Role.work, stops.works);
  compiler.words(Role.suffixed, stops.suffixed);
  compiler.words(Role.function, functionWords);
}
