import type { TiedMention } from '../claim.ts';
import { matchAt } from '../phrases.ts';
import { Prose } from '../prose.ts';
import { type Check, finding } from './check.ts';

/** The least number that is taken for an amount of money without its currency. */
const LARGE = 1e6;

const isBare = ({ unit, noun, value, last }: TiedMention): boolean =>
  unit === 'count' && !noun && value >= LARGE && last >= 1000;

/** In a text that names no currency at all, a large bare number right behind a word of money: "выручка составила 5 млрд" — of what? */
export const unitMissing: Check = {
  ruleId: 'unit-missing',
  find: ({ passages, words }) => {
    if (!words) return [];
    const isMoney = ({ kind, unit }: TiedMention) => kind === 'money' || /^[A-Z]{3}\//.test(unit);
    if (passages.some(({ mentions }) => mentions.some(isMoney))) return [];
    return passages.flatMap((passage, index) => {
      const bare = passage.mentions.filter((mention) => isBare(mention));
      if (bare.length === 0) return [];
      const prose = new Prose(passage, index, words);
      return bare.flatMap((mention) => {
        const sentence = prose.sentenceAt(mention.start);
        const before = prose.wordsIn(sentence.start, mention.from).slice(-4);
        const word = before.find((_, at) => matchAt(before, at, words.money) > 0);
        const next = /^[\s\u00a0]*\p{L}/u.test(passage.text.slice(mention.end));
        if (!word || next || prose.isQuoted(mention.start)) return [];
        const values = { word: passage.text.slice(word.start, word.end) };
        return [
          { passage: index, finding: finding('unit-missing', passage, [mention.start, mention.end], { values }) },
        ];
      });
    });
  },
};
