import { pluralForm } from './fill.ts';
import type { Phrases, PluralForms } from './phrases.ts';
import type { WrittenNumber } from './write-number.ts';

/**
 * The pattern of a unit beside a number, `#` being the number: "# часов", "$#", "$# за GPU-час".
 *
 * Words come from the language's table, else from CLDR through `Intl`; a unit that neither knows is written as its
 * identifier. A rate is its two halves ("USD/hour").
 *
 * @param per what a rate is counted per when it is not one (1000000 for "per million tokens")
 * @param governed whether a modifier before the number governs the noun ("более 2 часов")
 * @param writePer writes the number of `per`
 */
export function unitPattern(
  unit: string,
  written: WrittenNumber,
  phrases: Phrases,
  governed: boolean,
  per: { n: number; write: (n: number) => WrittenNumber },
): string {
  const [top = '', bottom] = unit.split('/');
  const pattern = simplePattern(top, written, phrases, governed);
  if (!bottom) return pattern;
  const single = phrases.per[bottom];
  if (per.n === 1 && single) return `${pattern} ${single}`;
  const number = per.write(per.n);
  const counted = simplePattern(bottom, number, phrases, false).replace('#', number.text);
  return `${pattern} ${phrases.perMany.replace('#', counted)}`;
}

function simplePattern(unit: string, written: WrittenNumber, phrases: Phrases, governed: boolean): string {
  if (unit === 'count') return '#';
  const forms = phrases.money[unit] ?? phrases.units[unit] ?? intlForms(unit, phrases.locale) ?? `# ${unit}`;
  if (typeof forms === 'string') return noBreak(forms);
  return noBreak(
    governed ? governedForm(forms, written, phrases) : pluralForm(forms, written.n, phrases.locale, written.decimals),
  );
}

function governedForm(forms: PluralForms, { n, decimals }: WrittenNumber, phrases: Phrases): string {
  const category = new Intl.PluralRules(phrases.locale, { minimumFractionDigits: decimals }).select(Math.abs(n));
  return forms[phrases.governed[category] ?? category] ?? forms.other;
}

/** A number for each plural category that some language distinguishes among these. */
const SAMPLES = [0, 1, 2, 3, 5, 6, 11, 1.5, 1e6];

/** CLDR's names of a unit or currency by plural category, or `undefined` where `Intl` does not know it. */
function intlForms(unit: string, locale: string): PluralForms | undefined {
  const format = intlFormat(unit, locale);
  if (!format) return undefined;
  const rules = new Intl.PluralRules(locale);
  const forms: Partial<PluralForms> = {};
  for (const n of SAMPLES) forms[rules.select(n)] ??= patternOf(format.formatToParts(n));
  return { ...forms, other: forms.other ?? patternOf(format.formatToParts(1.5)) };
}

function intlFormat(unit: string, locale: string): Intl.NumberFormat | undefined {
  if (Intl.supportedValuesOf('unit').includes(unit))
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  if (!Intl.supportedValuesOf('currency').includes(unit)) return undefined;
  const options = { style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, options);
}

const NUMBER_PARTS = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign']);

const patternOf = (parts: Intl.NumberFormatPart[]): string =>
  parts
    .map(({ type, value }) => (NUMBER_PARTS.has(type) ? '\0' : value))
    .join('')
    .replace(/\0+/, '#');

/** The spaces that part the number from its unit do not break. */
const noBreak = (pattern: string): string => pattern.replace(/ (?=#)|(?<=#) /g, '\u00a0');
