import { hasPhrase, matchAt } from '../phrases.ts';
import { pairBefore } from '../pair-before.ts';
import { leadOf, type Scene } from '../scene.ts';

/** Whether the percentage is a change or a distance: a sign, "на", "by", or a word of change or comparison beside it. */
export function isChange(scene: Scene): boolean {
  const { mention, prose, sentence, words } = scene;
  if (/^[+−–-]/.test(mention.surface)) return true;
  const before = prose.wordsIn(sentence.start, mention.from).slice(-3);
  const behind = prose.wordsIn(mention.end, sentence.end).slice(0, 2);
  const next = behind[0];
  // A word behind a comma belongs to what follows: "or 78%, went into …".
  if (next && prose.text.slice(mention.end, next.start).trim() !== '') behind.length = 0;
  if (behind.length > 0 && matchAt(behind, 0, words.of) > 0) return false;
  if (leadOf(scene, words.by)) return true;
  const near = [...before.slice(-2), ...behind.slice(0, 1)];
  const moved = near.some((_, at) => matchAt(near, at, words.change) > 0 || matchAt(near, at, words.gap) > 0);
  if (isMovedBefore(scene)) return true;
  const compared = matchAt(behind, 0, words.increase) > 0 || matchAt(behind, 0, words.decrease) > 0;
  if (hasPhrase(behind, words.pace)) return true;
  const level = leadOf(scene, words.to, words.from, words.at);
  return (moved && !level) || compared || isNamedChange(scene);
}

/** "Reducing its workforce 12% to 11,000 from 12,500": a verb, what it moves, by how much, and the ends right behind. */
function isMovedBefore({ mention, prose, sentence, words }: Scene): boolean {
  const behind = sentence.mentions.find(({ start }) => start >= mention.end);
  if (!behind?.change || prose.wordsIn(mention.end, behind.from).length > 1) return false;
  const before = prose.wordsIn(sentence.start, mention.from).slice(-5);
  const level = [words.to, words.from, words.at].some((list) => matchAt(before, before.length - 1, list) > 0);
  return !level && hasPhrase(before, words.change);
}

/** "Рост составил 300 %", "growth came to 300%": a noun of change, and then only what it comes to. */
export function isNamedChange({ mention, prose, sentence, words }: Scene): boolean {
  const before = prose.wordsIn(sentence.start, mention.from).slice(-4);
  const at = before.findLastIndex((_, index) => matchAt(before, index, words.change) > 0);
  const says = at < 0 ? 0 : matchAt(before, at + 1, words.cost);
  return says > 0 && at + 1 + says === before.length;
}

/** Whether the percentage says two quantities right before it again: "12 против 9 млн, или на треть больше", "…, то есть 70%". */
export const isIntroduced = (scene: Scene): boolean =>
  leadOf(scene, scene.words.restated) && pairBefore(scene) !== undefined;
