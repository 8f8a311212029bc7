import type { Phrase, PluralForms } from './phrases.ts';

/** The form that the plural category of `n` asks for, `n` being written with `decimals` digits after the point. */
export function pluralForm(forms: PluralForms, n: number, locale: string, decimals = 0): string {
  const rules = new Intl.PluralRules(locale, { minimumFractionDigits: decimals });
  return forms[rules.select(Math.abs(n))] ?? forms.other;
}

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text that runs from right to left between Unicode's isolates (UAX #9), so that it leaves the words around it in order. */
export const isolate = (text: string): string =>
  RIGHT_TO_LEFT.test(text) && !text.includes('\u2068') ? `\u2068${text}\u2069` : text;

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
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : isolate(value);
  });
  return filled.replaceAll(' — ', '\u00a0— ');
}
