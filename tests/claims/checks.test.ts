import { describe, expect, it } from 'vitest';
import { applyExceptions, coverageOf, type Passage, readClaims, tie } from '#claims';
import { extract } from '#extraction';
import { language } from '#languages';
import type { Finding } from '#messages';
import { costDossier } from './dossier.ts';
import { readText } from './read-text.ts';

const rules = (text: string, lang: 'ru' | 'en' = 'ru', dossier?: ReturnType<typeof costDossier>) =>
  readText(text, lang, dossier).findings.map(
    ({ ruleId, variant, surface }) => `${ruleId}${variant ? `/${variant}` : ''} ${surface}`,
  );

describe('checks of numbers that are no claims', () => {
  it.each<[string, 'ru' | 'en', string, string[], string]>([
    ['homoglyph', 'ru', 'На это ушло $294 тыc. за год.', ['homoglyph $294 тыc.'], 'a Latin c'],
    ['homoglyph', 'ru', 'На это ушло $294 тыс. за год.', [], 'all Cyrillic'],
    ['unit-typo', 'ru', 'На это ушло 5 милн руб.', ['unit-typo 5 милн руб.'], 'letters swapped'],
    ['unit-typo', 'ru', 'Это написал Милн, 5 человек слышали.', [], 'a name, no unit'],
    ['unit-typo', 'en', 'It cost $5 milion.', ['unit-typo $5 milion'], 'one l'],
    ['unit-missing', 'ru', 'Выручка составила 5 млрд.', ['unit-missing 5 млрд'], 'of what?'],
    ['unit-missing', 'ru', 'Выручка составила 5 млрд руб.', [], 'roubles'],
    ['unit-missing', 'en', 'Revenue came to 5 billion.', ['unit-missing 5 billion'], 'of what?'],
    ['unit-missing', 'ru', 'Сервис посетили 5 млн человек.', [], 'people'],
    ['coverage', 'ru', 'слово '.repeat(201), ['coverage слово'], 'a long text without a number'],
    ['coverage', 'ru', `${'слово '.repeat(201)} 5 млн руб.`, [], 'there is one'],
    [
      'headline',
      'ru',
      'title: Обучение за $100 млн\n\nОбучение стоило более $100 млн.',
      ['headline $100 млн'],
      'the bound is dropped',
    ],
    [
      'headline',
      'ru',
      'title: Обучение за более чем $100 млн\n\nОбучение стоило более $100 млн.',
      [],
      'the bound is kept',
    ],
    ['headline', 'ru', 'title: Обучение за $6 млн\n\nОбучение стоило $5,576 млн.', [], 'rounding is allowed'],
    ['headline', 'ru', 'title: Обучение за $6 млн\n\nОбучение стоило около $6 млн.', [], 'so is dropping "about"'],
    [
      'headline',
      'ru',
      'title: Обучение за $60 млн\n\nОбучение стоило $5,576 млн.',
      ['headline/absent $60 млн'],
      'another number',
    ],
    [
      'headline',
      'en',
      'title: Three lessons for $60m\n\nIt cost $5.576m.',
      ['headline/absent $60m'],
      'small counts do not matter',
    ],
    ['headline', 'en', 'lead: It cost $100m.\n\nIt cost over $100m.', ['headline $100m'], 'leads too'],
  ])('%s (%s): %s', (_rule, lang, text, expected, why) => {
    expect(rules(text, lang), why).toEqual(expected);
  });

  it('proposes the right letters', () => {
    const [finding] = readText('На это ушло $294 тыc. за год.', 'ru').findings;
    expect(finding!.fix).toEqual({ text: '$294 тыс.' });
  });

  it.each<[string, string[], string]>([
    ['На R1 потратили $294 тыс.', [], 'a figure'],
    ['На ужин потратили $12 тыс.', ['unsourced $12 тыс.'], 'no figure, no claim'],
    ['Из 40 магазинов закроют 10 магазинов (25%).', [], 'small counts, and a claim that holds'],
    ['«На ужин — $12 тыс.», — сказал он.', [], 'a quotation is its own source'],
    [
      'Обучение GPT-4 стоило $191 млн.',
      ['unsourced/near $191 млн'],
      'the words are those of a figure with another value',
    ],
  ])('unsourced: %s', (text, expected, why) => {
    expect(rules(text, 'ru', costDossier('ru')), why).toEqual(expected);
  });

  it('unsourced numbers matter only where figures are kept', () => {
    expect(rules('На ужин потратили $12 тыс.')).toEqual([]);
  });

  it('lists figures that nothing uses', () => {
    const dossier = costDossier('ru');
    dossier.figures.set('extra', { ...dossier.figures.get('gpus')!, id: 'extra' });
    expect(readText('Текст.', 'ru', dossier).dossier.map(({ ruleId, surface }) => `${ruleId} ${surface}`)).toEqual([
      'unused-figure rate',
      'unused-figure extra',
    ]);
  });
});

describe('words tied by hand', () => {
  const check = (text: string, figure: string, span: [number, number]) => {
    const passage: Passage = {
      text,
      role: 'paragraph',
      quoted: [],
      mentions: extract(text, language('ru')!),
      forced: [{ start: span[0], end: span[1], figure }],
    };
    const dossier = costDossier('ru');
    const [mentions] = tie([passage], dossier, 'ru');
    return readClaims([{ ...passage, mentions: mentions! }], dossier, 'ru')
      .findings.flat()
      .filter(({ ruleId }) => ruleId === 'figure-mismatch')
      .map(({ variant, surface }) => `${variant ?? ''} ${surface}`);
  };
  it.each<[string, string, [number, number], string[], string]>([
    ['около $294 тыс.', 'r1', [0, 15], [], 'the value'],
    ['около $300 тыс.', 'r1', [0, 15], [], 'rounded'],
    ['$394 тыс.', 'r1', [0, 9], [' $394 тыс.'], 'another value'],
    ['294 часа', 'r1', [0, 8], [' 294 часа'], 'another unit'],
    ['дообучение', 'r1', [0, 10], ['no-number дообучение'], 'no number'],
    ['$294 тыс.', 'r2', [0, 9], ['unknown $294 тыс.'], 'no such figure'],
  ])('%s as %s', (text, figure, span, expected, why) => {
    expect(check(text, figure, span), why).toEqual(expected);
  });
});

describe('exceptions', () => {
  const finding = (ruleId: Finding['ruleId'], start: number, surface: string): Finding => ({
    ruleId,
    severity: 'error',
    start,
    end: start + surface.length,
    surface,
    values: {},
  });
  const source = ' '.repeat(200);
  const found = [finding('ratio', 100, 'в 340 раз')];
  it.each<[string, Parameters<typeof applyExceptions>[1], string[], string]>([
    ['none', { allowed: [], commented: [] }, ['ratio'], 'nothing changes'],
    [
      'row',
      { allowed: [{ rule: 'ratio', at: 'в 340 раз', reason: 'x', start: 0, end: 1 }], commented: [] },
      [],
      'let pass',
    ],
    [
      'row elsewhere',
      { allowed: [{ rule: 'ratio', at: 'в 17 раз', reason: 'x', start: 0, end: 1 }], commented: [] },
      ['ratio', 'unused-exception'],
      'other words',
    ],
    [
      'comment',
      { allowed: [], commented: [{ rule: 'ratio', reason: 'x', start: 10, end: 20, until: 150 }] },
      [],
      'let pass',
    ],
    [
      'comment too far',
      { allowed: [], commented: [{ rule: 'ratio', reason: 'x', start: 10, end: 20, until: 90 }] },
      ['ratio', 'unused-exception'],
      'it ends before',
    ],
    [
      'no reason',
      { allowed: [], commented: [{ rule: 'ratio', reason: '', start: 10, end: 20, until: 150 }] },
      ['ratio', 'exception/no-reason'],
      'a reason is obligatory',
    ],
    [
      'no rule',
      { allowed: [], commented: [{ rule: '', reason: 'x', start: 10, end: 20, until: 150 }] },
      ['ratio', 'exception/no-rule'],
      'which?',
    ],
    [
      'unknown rule',
      { allowed: [], commented: [{ rule: 'ration', reason: 'x', start: 10, end: 20, until: 150 }] },
      ['ratio', 'exception/unknown-rule-meant'],
      'a typo',
    ],
    [
      'firm rule',
      { allowed: [{ rule: 'frontmatter', reason: 'x', start: 0, end: 1 }], commented: [] },
      ['ratio', 'exception/unknown-rule'],
      'a broken file cannot pass',
    ],
  ])('%s', (_name, exceptions, expected, why) => {
    const kept = applyExceptions(found, exceptions, source).map(({ ruleId, variant }) =>
      ruleId === 'exception' ? `${ruleId}/${variant}` : ruleId,
    );
    expect(kept, why).toEqual(expected);
  });
});

describe('coverage', () => {
  it('counts numbers, those checked, and claims', () => {
    const dossier = costDossier('ru');
    const text = 'title: R1 за $294 тыс.\n\nНа R1 потратили $294 тыс. и на ужин $12. Рост — с 10 до 20 млн, вдвое.';
    const { passages } = readText(text, 'ru', dossier);
    const { claims } = readClaims(passages, dossier, 'ru');
    expect(coverageOf(passages, claims, dossier)).toEqual({ numbers: 5, checked: 4, claims: 1 });
  });
});
