/** Words around a stretch of a text. */
export interface Excerpt {
  before: string;
  surface: string;
  after: string;
}

/** An excerpt's length in characters where the sentence is longer. */
const ENOUGH = 170;

/** Where a clause may end; the mark belongs to the clause before it. */
const clause = /[,;:](?=\s)|\s[—–-](?=\s)/gu;

/**
 * The sentence `[from, to)` of the text, in which `[start, end)` stands. Of a long one, and of one in which others of its kind
 * stand, only the clauses nearest to it; what is left out, and what is no text ("￼"), is an ellipsis.
 *
 * @param others where they stand
 */
export function excerptOf(
  text: string,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
  others: readonly { start: number; end: number }[] = [],
): Excerpt {
  const marks = [...text.slice(from, to).matchAll(clause)].map((match) => from + match.index + match[0].length);
  const bounds = [from, ...marks.filter((at) => at <= start || at >= end), to];
  let first = bounds.findLastIndex((at) => at <= start);
  let last = bounds.findIndex((at) => at >= end);
  const fits = ([left, right]: readonly [number, number]): boolean => {
    const [begin, finish] = [bounds[left], bounds[right]];
    if (begin === undefined || finish === undefined || finish - begin > ENOUGH) return false;
    return !others.some((other) => other.start >= begin && other.end <= finish);
  };
  for (;;) {
    const wider = (
      [
        [first - 1, last],
        [first, last + 1],
      ] as const
    ).find(fits);
    if (!wider) break;
    [first, last] = wider;
  }
  const [begin, finish] = [bounds[first] ?? from, bounds[last] ?? to];
  const before = (begin > from ? '… ' : '') + plain(text.slice(begin, start)).trimStart();
  const after = plain(text.slice(end, finish)).trimEnd();
  return {
    before,
    surface: text.slice(start, end),
    after: finish < to ? `${after.replace(/[\s,;:—–-]+$/u, '')} …` : after,
  };
}

const plain = (text: string): string => text.replaceAll('\uFFFC', '…').replace(/\s*\n\s*/g, ' ');
