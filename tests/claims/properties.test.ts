import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costDossier } from './dossier.ts';
import { noDossier, readText } from './read-text.ts';

const verdicts = (text: string, language = 'ru', dossier = noDossier()) =>
  readText(text, language, dossier).claims.map(({ kind, verdict }) => `${kind} ${verdict}`);

describe('properties of verdicts', () => {
  it('a row of data is no sentence: nothing in it is recomputed', () => {
    const row = (times: number) => 'с 10 до 20 млн втрое, '.repeat(times);
    expect(verdicts(row(4)).length).toBeGreaterThan(0);
    expect(verdicts(row(40))).toEqual([]);
  });

  it('scaling both operands by one factor keeps the verdict on their ratio', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 11, max: 99 }),
        fc.integer({ min: 2, max: 12 }),
        (small, large, times) => {
          const say = (scale: string) => `Цена выросла в ${times} раз, с ${small} ${scale} до ${large} ${scale} руб.`;
          expect(verdicts(say('млн'))).toEqual(verdicts(say('млрд')));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a true change is never contradicted, a false one by far always', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 1, max: 300 }), (from, percent) => {
        const to = Math.round(from * (1 + percent / 100));
        const exact = Math.round((to / from - 1) * 100);
        const say = (claimed: number) => `Выпуск вырос на ${claimed}%, с ${from} до ${to} тонн.`;
        if (to === from) return;
        expect(verdicts(say(exact))[0]).toMatch(/supported/);
        expect(verdicts(say(exact * 2 + 40))[0]).toBe('percent-change contradicted');
      }),
      { numRuns: 100 },
    );
  });

  it('figures never turn what the text itself supports into a contradiction', () => {
    const dossier = costDossier('ru');
    const sentences = [
      'Выросли на 200%, с 30 до 90 млн руб.',
      'Штраф поднимут в 20 раз — со 100 до 2 тыс. руб.',
      'Из 412 компаний 103 (25%) московские.',
      'Первый цех дал 120 тонн, второй — 80 тонн. Всего 200 тонн.',
      'GPT-4 и R1 подорожали вдвое, с 10 до 20 млн руб.',
    ];
    for (const sentence of sentences) {
      expect(verdicts(sentence)).not.toContain('contradicted');
      expect(verdicts(sentence, 'ru', dossier)).toEqual(verdicts(sentence));
    }
  });

  it('nothing that is written makes it throw, and every place lies in the text', () => {
    const piece = fc.constantFrom(
      'с ',
      'до ',
      '10 ',
      '$5 млн ',
      'в 3 раза ',
      '20% ',
      'на ',
      'из ',
      'всего ',
      'или ',
      '× ',
      '. ',
      ', ',
      '— ',
      '(',
      ') ',
      'вырос ',
      '«',
      '» ',
      'п.п. ',
      'разница ',
      '\n\n',
      'R1 ',
      'GPT-4 ',
    );
    const dossier = costDossier('ru');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { claims, findings } = readText(text, 'ru', dossier);
        for (const { start, end } of [...claims, ...findings]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
