import type { Mention } from '#extraction';

/** What a mention is read as, in the notation of the annotated prose: `money USD 294000 ~`. */
export function labelOf(mention: Mention): string {
  const { kind, unit, value, range, modifier, change, per, noun } = mention;
  const parts = [kind, unit, range ? range.join('..') : String(value), modifier];
  if (change) parts.push(change);
  if (per) parts.push(`per ${per}`);
  if (noun) parts.push(`#${noun}`);
  return parts.join(' ');
}

/** The text with each mention in square brackets and its label in braces behind it. */
export function annotate(text: string, mentions: readonly Mention[]): string {
  let annotated = '';
  let at = 0;
  for (const mention of mentions) {
    annotated += `${text.slice(at, mention.start)}[${mention.surface}]{${labelOf(mention)}}`;
    at = mention.end;
  }
  return annotated + text.slice(at);
}

/** The text without its annotation. */
export const plainOf = (annotated: string): string => annotated.replace(/\[([^\]]*)\]\{[^}]*\}/gu, '$1');
