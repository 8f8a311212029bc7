/**
 * A reader's words as the index has them: without the signs that it drops ("$", "%", "«»", "×"), and with a long number in
 * the groups that the language prints it in, so that "40960" finds "40 960". Quotation marks stay: they ask for a phrase.
 *
 * @param lang BCP 47
 */
export const indexedQuery = (text: string, lang: string): string =>
  text
    .replace(/[«»„“”]/g, '"')
    .replace(/(?<![\p{L}\d.,])\d{5,}(?![\p{L}\d.,])/gu, (number) => new Intl.NumberFormat(lang).format(BigInt(number)))
    .replace(/[^\p{L}\p{N}\p{M}"'’.,-]+/gu, ' ')
    .trim();
