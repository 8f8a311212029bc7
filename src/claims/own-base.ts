import { matchAt } from './phrases.ts';
import type { Scene } from './scene.ts';

/**
 * Whether the claim goes on to name what it compares with: "на 20 % меньше плана", "40% below the average", "twice as much as
 * Ford". What was a year earlier is no other base ("на 10 % больше, чем годом ранее").
 */
export function hasOwnBase({ mention, prose, sentence, words }: Scene): boolean {
  const stop = /[^\s\p{L}\p{N}'’-]|$/u.exec(prose.text.slice(mention.end, sentence.end))?.index ?? 0;
  const behind = prose.wordsIn(mention.end, mention.end + stop);
  const comparing = [words.increase, words.decrease, words.degree];
  let at = 0;
  while (at < behind.length && comparing.some((list) => matchAt(behind, at, list) > 0)) at += 1;
  const compared = at > 0;
  // "На 20 % больше, чем план": the comma parts the comparative from its base.
  const next = at < behind.length ? behind.slice(at) : prose.wordsIn(mention.end + stop, sentence.end).slice(0, 6);
  const than = matchAt(next, 0, words.than);
  const isEarlier = (from: number) => matchAt(next, from, words.earlier) > 0;
  if (than > 0) return ![than, than + 1, than + 2].some(isEarlier);
  if (!compared || at === behind.length) return false;
  return !isEarlier(0) && matchAt(next, 0, words.aside) === 0;
}
