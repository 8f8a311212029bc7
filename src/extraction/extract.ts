import type { Language } from '#languages';
import { calendarDate } from './calendar-date.ts';
import type { Mention } from './mention.ts';
import { Reader } from './reader.ts';
import { relate } from './relate.ts';
import { type Findings, resolve } from './resolve.ts';

export interface ExtractOptions {
  /** Whether dates come out too, as mentions of kind `date`. */
  dates?: boolean;
}

/**
 * Every quantity in `text`, in order, none overlapping. Offsets are UTF-16 code units of `text`. Takes time linear in its length and
 * never throws: what it does not understand it leaves out.
 */
export function extract(text: string, language: Language, options: ExtractOptions = {}): Mention[] {
  const reader = new Reader(text, language);
  const findings = resolve(reader);
  const mentions = relate(reader, findings);
  return options.dates ? withDates(reader, findings, mentions) : mentions;
}

function withDates(reader: Reader, { dates }: Findings, mentions: Mention[]): Mention[] {
  const found = dates.map(({ first, last }): Mention => {
    const [start, end, surface] = [reader.offset(first), reader.offset(last), reader.slice(first, last)];
    const [year] = /\d{4}/u.exec(surface) ?? /\d+/u.exec(surface) ?? ['0'];
    const shared = { start, end, from: start, to: end, surface, modifier: '=' as const };
    const value = Number(year);
    const date = calendarDate(reader, first, last);
    const said = date === undefined ? {} : { date };
    return { ...shared, kind: 'date', value, low: value, high: value, unit: 'count', ...said, last: 0, significant: 1 };
  });
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
}
