import type { Phrase, PluralForms } from './phrases.ts';

/** The form that the plural category of `n` asks for, `n` being written with `decimals` digits after the point. */
export function pluralForm(forms: PluralForms, n: number, locale: string, decimals = 0): string {
  const rules = new Intl.PluralRules(locale, { minimumFractionDigits: decimals });
  return forms[rules.select(Math.abs(n))] ?? forms.other;
}

/**
 * The phrase with its places filled. The number `n` among the values, if there is one, chooses the plural form;
 * numbers are written as `Intl` does in the locale. A place without a value stays as it is, so that a test sees it.
 * A dash never begins a line.
 */
export function fill(phrase: Phrase, values: Readonly<Record<string, string | number>>, locale: string): string {
  const n = values['n'];
  const form = typeof phrase === 'string' ? phrase : pluralForm(phrase, typeof n === 'number' ? n : NaN, locale);
  const filled = form.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
  return filled.replaceAll(' — ', '\u00a0— ');
}
