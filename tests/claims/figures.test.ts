import { describe, expect, it } from 'vitest';
import { readClaims } from '#claims';
import { formulate } from '#wording';
import { article, read } from '../figures/article.ts';
import { costDossier } from './dossier.ts';
import { readText } from './read-text.ts';

const before = {
  ru: 'DeepSeek потратила на R1 $294 тыс. Обучение GPT-4 стоило более $100 млн.',
  en: 'DeepSeek spent $294,000 on R1. Training GPT-4 cost more than $100 million.',
};
const whole = {
  ru: `${before.ru} R1 вместе с базой обошлась в $5,87 млн.`,
  en: `${before.en} R1 with its base came to $5.87 million.`,
};
const epoch = {
  ru: 'По одной методике обучение GPT-4 стоило $40,59 млн, а обучение R1 — $6,77 млн.',
  en: 'By one method GPT-4 cost $40.59 million to train and R1 cost $6.77 million.',
};

/** With ordinary spaces. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** The claims made by the last sentence, as "kind verdict". */
function verdicts(text: string, language: 'ru' | 'en', bare = false): string {
  const { claims } = readText(text, language, costDossier(language, bare));
  return claims.map(({ kind, verdict }) => `${kind} ${verdict}`).join('; ');
}

describe('claims about declared figures', () => {
  it.each<['ru' | 'en', string, string, string]>([
    ['ru', `${before.ru} R1 дешевле GPT-4 не менее чем в 340 раз.`, 'ratio supported', 'as a bound'],
    ['ru', `${before.ru} R1 дешевле GPT-4 примерно в 340 раз.`, 'ratio bound-dropped', 'the bound was dropped'],
    ['ru', `${before.ru} R1 дешевле GPT-4 в 34 раза.`, 'ratio contradicted', 'a tenth'],
    ['ru', `${before.ru} R1 дешевле GPT-4 не менее чем в 430 раз.`, 'ratio bound-dropped', 'more than follows'],
    [
      'ru',
      `${whole.ru} GPT-4 дороже не менее чем в 17 раз.`,
      'sum supported; ratio supported',
      'the pair that the text names',
    ],
    [
      'ru',
      `${whole.ru} GPT-4 дороже не менее чем в 27 раз.`,
      'sum supported; ratio bound-dropped',
      'not by the pair of 340 times',
    ],
    [
      'en',
      `${whole.en} GPT-4 was at least 17 times dearer.`,
      'sum supported; ratio supported',
      'the pair that the text names',
    ],
    [
      'en',
      `${whole.en} GPT-4 was at least 27 times dearer.`,
      'sum supported; ratio bound-dropped',
      'not by the pair of 340 times',
    ],
    ['ru', `${epoch.ru} Разница — в 6 раз.`, 'ratio supported', 'the point ratio'],
    ['ru', `${epoch.ru} Разница — в 8 раз.`, 'ratio contradicted', 'it is 6'],
    ['ru', `${epoch.ru} R1 дешевле на 83%.`, 'percent-change supported-rounded', '83.3 % below'],
    ['ru', `${epoch.ru} R1 дешевле на 600%.`, 'percent-change contradicted', 'nothing is cheaper by more than 100 %'],
    ['ru', `${epoch.ru} Акции Nvidia за это время выросли в 8 раз.`, 'ratio unverifiable', 'something else'],
    ['ru', `${before.ru} R1 быстрее GPT-4 в 3 раза.`, 'ratio unverifiable', 'speed is no cost'],
    ['ru', `${before.ru} GPT-4 тратит в 10 раз больше электричества, чем R1.`, 'ratio unverifiable', 'nor is power'],
    ['ru', `${before.ru} GPT-4 стоила в 10 раз больше, чем R1.`, 'ratio contradicted', 'this is'],
    ['en', `${before.en} R1 is three times faster than GPT-4.`, 'ratio unverifiable', 'speed is no cost'],
    ['en', `${before.en} GPT-4 uses 10 times more power than R1.`, 'ratio unverifiable', 'nor is power'],
    ['en', `${before.en} GPT-4 cost 10 times as much as R1.`, 'ratio contradicted', 'this is'],
    ['ru', 'R1 учили на 512 ускорителях 80 часов, это 40 960 GPU-часов.', 'product supported', 'a formula'],
    ['ru', 'R1 учили на 512 ускорителях 80 часов, это 42 960 GPU-часов.', 'product contradicted', 'a formula'],
    ['en', `${before.en} R1 was at least 340 times cheaper than GPT-4.`, 'ratio supported', 'as a bound'],
    ['en', `${before.en} R1 was about 340 times cheaper than GPT-4.`, 'ratio bound-dropped', 'the bound was dropped'],
    ['en', `${before.en} R1 was 34 times cheaper than GPT-4.`, 'ratio contradicted', 'a tenth'],
    ['en', `${epoch.en} The gap is sixfold.`, 'ratio supported', 'the point ratio'],
    ['en', `${epoch.en} The gap is eightfold.`, 'ratio contradicted', 'it is 6'],
    ['en', `${epoch.en} R1 was 83% cheaper.`, 'percent-change supported-rounded', '83.3 % below'],
    [
      'en',
      'R1 was trained on 512 accelerators for 80 hours, which is 42,960 GPU-hours.',
      'product contradicted',
      'a formula',
    ],
  ])('%s: %s', (language, text, expected, why) => {
    expect(verdicts(text, language), why).toBe(expected);
  });

  it('names the comparison, so that a widget can be drawn', () => {
    const { claims } = readText(`${epoch.ru} Разница — в 6 раз.`, 'ru', costDossier('ru'));
    expect(claims[0]!.comparison).toEqual({ of: 'r1Epoch', to: 'gpt4Epoch' });
  });

  it('proposes the bound that follows, in the author’s own number', () => {
    const { findings } = readText(`${before.ru} R1 дешевле GPT-4 примерно в 340 раз.`, 'ru', costDossier('ru'));
    const found = findings.find(({ ruleId }) => ruleId === 'bound-dropped')!;
    expect(found.surface).toBe('примерно в 340 раз');
    expect(found.expected).toMatchObject([{ value: 340, modifier: '>=', unit: 'times' }]);
    expect(plain(formulate(found, 'ru').message)).toContain('не менее чем в 340 раз');
  });

  it('says what was stated, what comes out and of what', () => {
    const { findings } = readText(`${epoch.ru} Разница — в 8 раз.`, 'ru', costDossier('ru'));
    const { message, note = '' } = formulate(findings[0]!, 'ru');
    expect(message).toContain('«в 8 раз»');
    expect(plain(message)).toContain('в 6 раз');
    for (const part of ['$40,59 млн', '$6,77 млн', 'gpt4Epoch', 'r1Epoch']) expect(plain(note)).toContain(part);
  });

  it('offers a like-for-like pair where a comparison has no note', () => {
    const text = `${before.ru} R1 дешевле GPT-4 не менее чем в 340 раз.`;
    const found = readText(text, 'ru', costDossier('ru', true)).findings.filter(
      ({ ruleId }) => ruleId === 'not-comparable',
    );
    expect(found).toMatchObject([{ severity: 'info', variant: 'unknown-better' }]);
    expect(found[0]!.values['better']).toContain('R1 вместе с базой');
    expect(
      readText(text, 'ru', costDossier('ru')).findings.filter(({ ruleId }) => ruleId === 'not-comparable'),
    ).toEqual([]);
  });

  it('reports an unexplained comparison that the text does not make', () => {
    const found = readText('R1.', 'ru', costDossier('ru', true)).dossier.map(
      ({ ruleId, surface }) => `${ruleId} ${surface}`,
    );
    expect(found).toContain('not-comparable r1 : gpt4');
  });
});

describe('tying', () => {
  const tied = (text: string) =>
    readText(text, 'ru', costDossier('ru')).passages.flatMap(({ mentions }) =>
      mentions.map(({ figure, ambiguous }) => figure ?? ambiguous ?? null),
    );
  it.each<[string, (string | string[] | null)[], string]>([
    ['На R1 потратили $294 тыс.', ['r1'], 'value and words'],
    ['На ужин потратили $294 тыс.', [null], 'the words are not those'],
    ['На R1 потратили $295 тыс.', [null], 'another value'],
    ['На R1 потратили 294 тыс. евро.', [null], 'another unit'],
    ['На R1 ушло около $300 тыс.', ['r1'], 'rounded with "about"'],
    ['Обучение GPT-4 стоило более $100 млн.', ['gpt4'], 'a bound is tied by its number'],
    ['Обучение GPT-4 стоило $191 млн.', [null], 'what lies above a bound is another number'],
    ['R1 вместе с базой обошлась в $5,87 млн.', ['full'], 'a computed figure'],
    ['Час работы обошёлся в $7,18, если верить цене часа.', ['rate'], 'a rate whose "per" is left out'],
  ])('%s', (text, expected, why) => {
    expect(tied(text), why).toEqual(expected);
  });

  it('does not guess between two figures', () => {
    const dossier = costDossier('ru');
    dossier.figures.set('again', { ...dossier.figures.get('gpus')!, id: 'again' });
    const { passages, findings } = readText('Взяли 512 ускорителей.', 'ru', dossier);
    expect(passages[0]!.mentions[0]).toMatchObject({ ambiguous: ['gpus', 'again'] });
    expect(findings.map(({ ruleId }) => ruleId)).toContain('ambiguous');
  });
});

describe('figures in two currencies', () => {
  const source = `figures:
  plant: { label: Завод, value: "$10 млн", subject: Завод, date: 2025-09, source: wired }
  shop: { label: Склад, value: "415 млн руб.", subject: Склад, date: 2025-09, source: wired }
comparisons: [{ of: plant, to: shop }]
`;
  const text = 'Завод стоил $10 млн, склад — 415 млн руб. Разница — в';
  const rates = [{ date: '2025-09-01', from: 'USD', to: 'RUB', rate: 83 }];
  it.each([
    [rates, '2 раза', 'supported', 'at the dated rate'],
    [rates, '5 раз', 'contradicted', 'at the dated rate'],
    [[], '5 раз', 'unverifiable', 'no rate, no comparison'],
  ])('%j %s: %s', (known, times, verdict, why) => {
    const { dossier } = read(article(source));
    const { passages } = readText(`${text} ${times}.`, 'ru', dossier);
    expect(
      readClaims(passages, dossier, 'ru', { rates: known })
        .claims.flat()
        .map((claim) => claim.verdict),
      why,
    ).toEqual([verdict]);
  });
});
