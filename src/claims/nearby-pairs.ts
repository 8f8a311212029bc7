import { areAlike } from '#quantities';
import type { TiedMention } from './claim.ts';
import type { Pair } from './pair.ts';
import type { Prose } from './prose.ts';
import { operandsIn, type Scene } from './scene.ts';

/** Like quantities of the claim's sentence, and the last of the one before with the first of it: they may support it. */
export function nearbyPairs({ mention, prose, sentence }: Scene): Pair[] {
  const own = operandsIn(sentence.mentions, mention).slice(0, LIMIT);
  const before = operandsIn(prose.before(sentence)?.mentions ?? [], mention).slice(-3);
  const pairs = own.flatMap((a, index) => own.slice(index + 1).map((b) => ({ a, b })));
  const across = before.flatMap((a, index) => [...before.slice(index + 1), ...own.slice(0, 2)].map((b) => ({ a, b })));
  return [...pairs, ...across].filter(({ a, b }) => areAlike(a, b));
}

/** Numbers near the claim, each with every like number that the article has tied to a figure before: they may support it. */
export function knownPairs({ mention, prose, proses, sentence, dossier }: Scene): Pair[] {
  if (dossier.figures.size === 0) return [];
  const at = sentence.index;
  const near = operandsIn(
    prose.sentences.slice(Math.max(0, at - 1), at + 1).flatMap(({ mentions }) => mentions),
    mention,
  );
  const earlier = proses.slice(0, prose.index + 1).flatMap(({ passage }) => passage.mentions);
  const known = new Map(
    earlier.flatMap((other) => (other.figure === undefined || other === mention ? [] : [[other.figure, other]])),
  );
  return near.flatMap((a) =>
    [...known.values()].flatMap((b) => (a !== b && areAlike(a, b) ? [{ a, b, passage: passageOf(b, proses) }] : [])),
  );
}

const passageOf = (mention: TiedMention, proses: readonly Prose[]): number =>
  proses.findIndex(({ passage }) => passage.mentions.includes(mention));

/** Numbers looked through for a pair; more than anybody relates. */
const LIMIT = 16;
