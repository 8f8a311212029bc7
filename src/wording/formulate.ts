import { catalogues, type Amount, type Finding, type Operand } from '#messages';
import { fill } from './fill.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { writeDate } from './write-date.ts';
import { writeInterval } from './write-interval.ts';
import { writeQuantity } from './write-quantity.ts';

type Value = Finding['values'][string] | readonly (Amount | string)[];

/**
 * What a finding says: its rule's message from the catalogue with amounts and operands written in the language.
 * English where the catalogue has no such language.
 *
 * @param language BCP 47, of the article
 */
export function formulate(finding: Finding, language: string): { message: string; note?: string } {
  const { locale } = phrasesOf(language);
  const message = (catalogues[locale] ?? catalogues['en'])?.[finding.ruleId];
  const { reason, note } = (finding.variant && message?.variants?.[finding.variant]) || message || { reason: '' };
  const { surface, actual, expected, operands } = finding;
  const given = {
    surface,
    ...(actual ? { actual } : {}),
    ...(expected ? { expected } : {}),
    ...(operands ? { operands } : {}),
  };
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries({ ...finding.values, ...given }))
    values[name] = writeValue(name, value, language);
  // An abbreviation's full stop ends the sentence too.
  const write = (template: string) => fill(template, values, locale).replace(/(?<!\.)\.\.(?!\.)/g, '.');
  // A note that would list nothing says nothing.
  const isIdle = [...(note ?? '').matchAll(/\{(\w+)\}/g)].some(([, name]) => values[name!] === '');
  return { message: write(reason), ...(note && !isIdle ? { note: write(note) } : {}) };
}

function writeValue(name: string, value: Value, language: string): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return name === 'date' ? writeDate(value, language) : value;
  if ('value' in value) return name === 'interval' ? writeInterval(value, language) : writeQuantity(value, language);
  const items = value.map((item) => {
    if (typeof item === 'string') return item;
    return 'amount' in item ? writeOperand(item, language) : writeQuantity(item, language);
  });
  return items.join(value.some((item) => typeof item === 'object' && 'amount' in item) ? '; ' : say('or', language));
}

/** "$294 тыс. (r1, строка 14)": the words in the text, or the amount with its modifier; the figure and the line where known. */
function writeOperand({ surface, figure, amount, line }: Operand, language: string): string {
  const place = line === undefined ? undefined : say('line', language, { line: String(line) });
  const known = [figure, place].filter(Boolean).join(', ');
  const text = surface && amount.modifier === '=' ? surface : writeQuantity(amount, language);
  return known ? `${text} (${known})` : text;
}
