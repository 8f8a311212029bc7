import type { Forms, Language, Table } from '#languages';
import { currencies, units } from '#units';
import { expand } from './forms.ts';
import { Lexicon } from './lexicon.ts';
import type { Role } from './roles.ts';
import { traits } from './characters.ts';

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
  ((role === 'unit' || role === 'currency') && /^\p{L}$/u.test(form));

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
  compiler.byNumber('cardinal', numerals.cardinals);
  compiler.byNumber('scale', numerals.scales);
  compiler.byNumber('single', numerals.single);
  compiler.byNumber('singleBound', numerals.singleBound);
  for (const [id, table] of Object.entries(numerals.attached)) {
    for (const [power, signs] of Object.entries(table)) {
      for (const sign of signs) compiler.lexicon.add(sign, { role: 'attached', id, value: Number(power), exact: sign });
    }
  }
  compiler.byNumber('bunch', numerals.bunches);
  compiler.byNumber('part', numerals.parts);
  compiler.byNumber('denominatorOne', numerals.denominators.one);
  compiler.byNumber('denominatorMany', numerals.denominators.many);
  compiler.byNumber('plus', numerals.plus);
  compiler.words('point', numerals.point);
  compiler.words('pointJoin', numerals.pointJoin);
  compiler.words('of', numerals.of);
  compiler.words('join', numerals.join);
  compiler.words('minus', numerals.minus);
  compiler.words('ambiguous', numerals.ambiguous);
  compiler.words('ending', numerals.endings);
  compiler.words('among', numerals.among);
  compiler.words('article', numerals.articles);
  compiler.words('filler', numerals.fillers);
  compiler.words('length', numerals.lengths);
  compiler.byNumber('halfScale', numerals.halves.scales);
  compiler.byId('halfUnit', numerals.halves.units);
}

function addMoney(compiler: Compiler, { money }: Language): void {
  const own = new Set([...Object.values(money.signs).flat(), ...money.notCodes]);
  compiler.words('price', money.price);
  for (const { code, symbols = [] } of Object.values(currencies)) {
    for (const sign of [code, ...symbols]) {
      if (own.has(sign)) continue;
      compiler.words('sign', [sign], code);
      compiler.words('currency', [sign], code);
      if (sign === code)
        for (const [prefix, power] of [
          ['M', 6],
          ['K', 3],
        ] as const)
          compiler.words('currency', [prefix + code], code, power);
      if (sign === code) compiler.words('sign', [`M${code}`], code, 6);
    }
  }
  for (const code of money.notCodes) compiler.words('shyCode', [code], code);
  compiler.byId('sign', money.signs);
  compiler.words('centJoin', money.join);
  compiler.byId('currency', money.signs);
  compiler.byId('currency', money.words);
  compiler.byId('currency', money.cents, -2);
  compiler.byId('currency', money.thousands, 3);
}

function addUnits(compiler: Compiler, language: Language): void {
  for (const { id, symbols = [] } of Object.values(units)) {
    for (const symbol of symbols) compiler.words('unit', [symbol], id);
  }
  compiler.byId('unit', language.units);
  if (language.numerals.articles.length > 0) addLapses(compiler, language);
  compiler.byId('adjective', language.adjectives);
  for (const [power, forms] of Object.entries(language.numerals.scaleAdjectives))
    compiler.words('adjective', forms, 'count', Number(power));
  addCompounds(compiler, language);
  compiler.byId('thing', language.things);
  compiler.byId('span', language.rates.spans);
  compiler.words('ago', language.rates.ago);
  compiler.words('loneSpan', language.rates.lone);
  compiler.words('perAny', language.rates.any);
  compiler.words('perTime', language.rates.time);
  compiler.words('perThing', language.rates.thing);
  compiler.byId('perAdverb', language.rates.adverbs);
  const { multipliers } = language;
  compiler.byNumber('multiplier', multipliers.words);
  compiler.byNumber('timesAdverb', multipliers.adverbs);
  compiler.words('factor', multipliers.factors);
  compiler.words('times', multipliers.times);
  compiler.words('timesBefore', multipliers.before);
  compiler.words('timesAfter', multipliers.after);
  compiler.words('timesSubject', multipliers.subjects);
  compiler.words('fold', multipliers.fold);
}

/** Spans of time that an article alone may count ("more than a year"); a quarter is a part first. */
function addLapses(compiler: Compiler, language: Language): void {
  for (const [id, forms] of Object.entries(language.units)) {
    const parts = Object.values(language.numerals.denominators.one).flat();
    const words = forms.filter((form) => form.length > 3 && !parts.includes(form));
    if (units[id]?.dimension === 'duration') compiler.words('lapse', words, id);
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
            'compound',
            prefixes.map((prefix) => prefix + form),
            id,
            Number(value),
          );
      }
    }
  }
}

function addRelations(compiler: Compiler, { modifiers, ranges }: Language): void {
  compiler.byId('before', modifiers.before);
  compiler.byId('before', modifiers.direct, 1);
  compiler.byId('after', modifiers.after);
  compiler.words('glue', modifiers.glue);
  compiler.words('age', modifiers.ages);
  compiler.byId('bound', modifiers.bounds);
  compiler.words('governor', modifiers.governors);
  for (const [open, close] of ranges.extent) {
    compiler.words('open', [open], 'range');
    compiler.words('close', [close], `${open} range`);
  }
  for (const [open, close] of ranges.change) {
    compiler.words('open', [open], 'change');
    compiler.words('close', [close], `${open} change`);
  }
  compiler.words('between', ranges.between);
  compiler.words('bounded', ranges.bounded);
  compiler.words('extentNoun', ranges.nouns);
  compiler.words('change', ranges.up, 'up', 1);
  compiler.words('change', ranges.down, 'down', -1);
  compiler.words('change', ranges.verbs);
}

function addDatesAndStops(compiler: Compiler, { dates, stops, functionWords }: Language): void {
  compiler.byNumber('month', dates.months);
  compiler.words('weekday', dates.weekdays);
  compiler.words('year', dates.year);
  compiler.words('yearBefore', dates.before);
  compiler.words('clock', dates.clock);
  compiler.words('clockBefore', dates.at);
  compiler.words('dayPart', dates.dayPart);
  compiler.words('decade', dates.decade);
  compiler.words('century', dates.century);
  compiler.words('period', dates.period);
  compiler.words('periodOfYear', dates.periodOfYear);
  compiler.words('label', stops.labels);
  compiler.words('place', stops.places);
  compiler.words('designation', stops.designations);
  compiler.words('numero', stops.numero);
  compiler.words('street', stops.streets);
  compiler.words('ordinal', stops.ordinals);
  compiler.words('ordinalNumeral', stops.ordinalNumerals);
  compiler.words('ordinalWord', stops.ordinalWords);
  compiler.words('vague', stops.vague);
  compiler.words('odds', stops.odds);
  compiler.words('score', stops.score);
  compiler.words('suffixed', stops.suffixed);
  compiler.words('function', functionWords);
}
