import { sentencesOf } from '#claims';
import { extract, type Mention } from '#extraction';
import { language as languageOf } from '#languages';
import type { NamedDate } from '#widgets';
import { excerptOf } from './excerpt.ts';
import type { Block } from './prose.ts';

/** A date of the prose at its place in a block. */
export interface PlacedDate extends NamedDate {
  start: number;
  end: number;
}

/**
 * The dates that an article's sentences name, by block, each with the words of its sentence and an id for its place. One that
 * names no year is not among them, nor is a second mention in the same sentence; headings and tables have no sentences.
 *
 * @param blocks whose numbers are read
 * @param language BCP 47
 */
export function namedDates(blocks: readonly Block[], language: string): PlacedDate[][] {
  const spoken = languageOf(language);
  const times = new Map<string, number>();
  return blocks.map((block) => {
    if (!spoken || (block.role !== 'paragraph' && block.role !== 'item')) return [];
    const dates = extract(block.text, spoken, { dates: true }).filter(({ kind }) => kind === 'date');
    if (!dates.some(({ date }) => date !== undefined)) return [];
    const mentions = [...block.mentions, ...dates].sort((a, b) => a.start - b.start);
    const sentences = sentencesOf({ ...block, mentions }, language);
    const told = new Set<string>();
    return dates.flatMap((mention: Mention): PlacedDate[] => {
      const { date, start, end } = mention;
      const sentence = sentences.findLastIndex((candidate) => candidate.start <= start);
      const key = `${date} ${sentence}`;
      if (date === undefined || told.has(key)) return [];
      told.add(key);
      const count = (times.get(date) ?? 0) + 1;
      times.set(date, count);
      const [from, to] = extentOf(block.text, sentences, sentence, mention);
      const others = dates.filter((other) => other.date !== undefined && other.date !== date);
      const words = excerptOf(block.text, [from, to], [start, end], others);
      const id = `date-${date.replace('/', '-to-')}${count > 1 ? `-${count}` : ''}`;
      return [{ date, ...words, id, start, end }];
    });
  });
}

/** A sentence's extent; with the next where an abbreviation that ends the date cut it off: "В 2023 г. Рост составил 5 %". */
function extentOf(
  text: string,
  sentences: readonly { start: number; end: number }[],
  index: number,
  { start, end }: Mention,
): [number, number] {
  const { start: from, end: to } = sentences[index]!;
  const others = (text.slice(from, start) + text.slice(end, to)).match(/\p{L}+/gu) ?? [];
  const isCut = others.length < 2 && text[end - 1] === '.' && text.slice(end, to).trim() === '';
  return [from, isCut ? (sentences[index + 1]?.end ?? to) : to];
}
