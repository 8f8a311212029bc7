import { fold } from './prose.ts';

/** Words of a label or subject that tell it from others: folded, without the empty ones. */
export function stemsOf(text: string, empty: readonly string[]): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(words.map(fold))].filter((word) => !empty.includes(word) && (word.length > 1 || /\d/.test(word)));
}

/**
 * Whether two words are forms of one: names with digits only if equal ("R1"), others if they begin alike and only endings
 * differ ("ускорители", "ускорителях").
 */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  const tail = Math.max(a.length, b.length) - common;
  return common >= 5 ? tail <= 4 : common === 4 ? tail <= 3 : common === 3 && tail <= 2;
}
