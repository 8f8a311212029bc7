import { fill } from './fill.ts';
import { phrasesOf } from './phrases-of.ts';

/** What one run found; `numbers` are the mentions in the body, dates apart. */
export interface Coverage {
  numbers: number;
  checked: number;
  claims: number;
  errors: number;
  warnings: number;
  fixable: number;
}

/** "Проверено 14 из 16 чисел, утверждений 3: ошибок 1, предупреждений 2 (2 исправимы)", in a BCP 47 language. */
export function coverageLine(coverage: Coverage, language: string): string {
  const { coverage: phrases, locale } = phrasesOf(language);
  const part = (name: 'numbers' | 'claims' | 'errors' | 'warnings' | 'fixable') =>
    fill(phrases[name], { n: coverage[name] }, locale);
  const fixable = coverage.fixable > 0 ? part('fixable') : '';
  const values = { checked: coverage.checked, numbers: part('numbers'), claims: part('claims') };
  return fill(phrases.line, { ...values, errors: part('errors'), warnings: part('warnings'), fixable }, locale);
}

/** The coverage of several files together. */
export function totalCoverage(parts: readonly Coverage[]): Coverage {
  const total: Coverage = { numbers: 0, checked: 0, claims: 0, errors: 0, warnings: 0, fixable: 0 };
  for (const part of parts) {
    for (const key of Object.keys(total) as (keyof Coverage)[]) total[key] += part[key];
  }
  return total;
}
