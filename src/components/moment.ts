import { writeDate } from '#wording';

/** The day of an instant in a time zone, ISO 8601. */
export const isoDay = (date: Date, timeZone: string): string =>
  // Swedish writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv', { timeZone }).format(date);

/** The day of an instant in a time zone, in words: "19 сентября 2025 г.", "19 September 2025". */
export const dayOf = (date: Date, lang: string, timeZone: string): string => writeDate(isoDay(date, timeZone), lang);

/** A time of day on a 24-hour clock: "10:00". */
export function clockOf(date: Date, lang: string, timeZone: string): string {
  return new Intl.DateTimeFormat(lang, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
}

/** The name of a language in that language, with a capital: "Русский". */
export function languageName(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
