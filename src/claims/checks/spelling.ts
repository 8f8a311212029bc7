import { type Check, finding } from './check.ts';

/** A quantity whose surface can be put right by rule; the fix is the right spelling. */
const repaired = (ruleId: 'homoglyph' | 'unit-typo'): Check => ({
  ruleId,
  find: ({ passages }) =>
    passages.flatMap((passage, index) =>
      passage.mentions.flatMap(({ start, end, repaired: text, misspelled = false }) => {
        if (text === undefined || misspelled !== (ruleId === 'unit-typo')) return [];
        const more = { expected: [text], values: { fixed: text }, fix: { text } };
        return [{ passage: index, finding: finding(ruleId, passage, [start, end], more) }];
      }),
    ),
});

/** Letters of another script inside a quantity: "тыc." with a Latin c. */
export const homoglyph = repaired('homoglyph');

/** A scale word or a unit that is misspelled: "5 милн рублей". */
export const unitTypo = repaired('unit-typo');
