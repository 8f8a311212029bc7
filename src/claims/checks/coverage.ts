import { type Check, finding } from './check.ts';

/** Words of a text in which at least one number is expected. */
const LONG = 200;

/** A long text in which no number was found: perhaps its language is named wrongly. */
export const coverage: Check = {
  ruleId: 'coverage',
  find: ({ passages, language, numbersExpected }) => {
    if (!numbersExpected) return [];
    const body = passages.filter(({ role }) => role !== 'title' && role !== 'lead');
    const words = body.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
    const first = passages.findIndex(({ role, text }) => role !== 'title' && role !== 'lead' && text.trim() !== '');
    if (words <= LONG || first < 0 || body.some(({ mentions }) => mentions.some(({ kind }) => kind !== 'date')))
      return [];
    const passage = passages[first]!;
    const end = passage.text.search(/\s|$/);
    return [{ passage: first, finding: finding('coverage', passage, [0, end], { values: { words, language } }) }];
  },
};
