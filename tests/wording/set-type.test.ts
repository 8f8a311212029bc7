import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setType } from '#wording';

/** No-break spaces as `_`, thin ones as `~`. */
const shown = (text: string): string => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

const table: [language: string, written: string, set: string, why: string][] = [
  ['ru', 'за $294 тыс. и ещё', 'за_$294_тыс. и_ещё', 'a number keeps its scale word'],
  ['ru', '512 ускорителей', '512_ускорителей', 'and the noun it counts'],
  ['ru', 'Это было в 2023 г.', 'Это было в_2023_г.', 'a short word keeps the year, the year its "г."'],
  ['ru', 'рост на 18 % и 5 ₽', 'рост на_18_% и_5_₽', 'a number keeps its sign'],
  ['ru', '40 960 и 1 000 000 часов', '40~960 и_1~000~000_часов', 'groups of digits are thin'],
  ['ru', '40\u00a0960 часов', '40~960_часов', 'also those that were bound'],
  ['ru', '$2,19 за 1 млн токенов', '$2,19 за_1_млн токенов', 'a preposition goes with what follows it'],
  ['en', 'in 2023 the 18 of 20 chips', 'in 2023 the 18 of 20_chips', 'in English too'],
  ['ru', 'GPT-4 стоила, A100 стоит', 'GPT-4 стоила, A100 стоит', 'a name is no number'],
  ['ru', 'в 2023. Дальше', 'в_2023. Дальше', 'nor is the end of a sentence'],
  ['ru', 'Это "Кратно" - да', 'Это «Кратно»_— да', 'quotation marks, and a dash that never begins a line'],
  ['ru', '"Журнал "Кратно" вышел"', '«Журнал „Кратно“ вышел»', 'quotation within quotation'],
  ['ru', 'в 2019-2021 гг., январь-март', 'в_2019–2021_гг., январь–март', 'spans'],
  ['ru', 'экран 27" и "это"', 'экран 27" и_«это»', 'inches are no quotation'],
  [
    'ru',
    'Так ли это? А. С. Пушкин, см. рис. 5',
    'Так_ли это? А._С._Пушкин, см._рис._5',
    'particles, initials, references',
  ],
  ['ru', 'табл. 2, д. 5, ул. Мира, т. е. там', 'табл._2, д._5, ул._Мира, т._е. там', 'abbreviations keep what follows'],
  ['ru', 'звоните +7 495 123-45-67', 'звоните +7 495 123-45-67', 'a telephone number is no number'],
  ['ru', 'звоните 8 800 555 35 35', 'звоните 8 800 555 35 35', 'nor is one in pairs'],
  ['ru', 'при 20 °C', 'при 20_°C', 'a number keeps its degree'],
  ['en', 'in 2019-2021, No. 5, Mr. Smith', 'in 2019–2021, No._5, Mr._Smith', 'years, and abbreviations'],
  ['en', 'She said no. Five of 2024-09', 'She said no. Five of 2024-09', 'the end of a sentence, a date'],
  ['ru', 'в\n2023 году', 'в_2023_году', 'a line break of the source is a space'],
  ['ru', 'на https://n.example/в-5/a--b', 'на_https://n.example/в-5/a--b', 'an address is no prose'],
  ['ru', '&nbsp; и <b>', '&nbsp; и_<b>', 'what looks like markup is text'],
  ['ru', '', '', 'nothing'],
  ['en', 'It\'s "set" - he said', 'It’s “set”_— he said', 'English marks'],
  ['en', 'for $294 million on 512 chips', 'for $294_million on 512_chips', 'English numbers'],
  ['xx', 'a "word" of 5 km', 'a “word” of 5_km', 'an unknown language is set as English'],
];

describe('words are set', () => {
  it.each(table)('%s: %s', (language, written, set, why) => {
    expect(shown(setType(written, language)), why).toBe(set);
  });
});

describe('whatever the words', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      ' ',
      ' - ',
      ' — ',
      '-',
      "'",
      '«',
      '»',
      '“',
      '\n',
      '. ',
      ', ',
      '<b>',
      '&nbsp;',
      '\u00a0',
      '...',
    ),
    fc.constantFrom('в', 'г.', 'тыс.', 'GPT-4', 'ли', 'рис.', 'А.', 'the', '$294', '40 960', '2019-2021', '10:00'),
    fc.string({ maxLength: 4, unit: 'binary' }),
  );
  const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  const solid = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

  it.each(['ru', 'en'])('%s: no letter and no digit changes, no offset moves, and set type stays', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        const set = setType(text, language);
        expect(solid(set)).toBe(solid(text));
        expect(set.length).toBe(text.length);
        expect(setType(set, language)).toBe(set);
      }),
      { numRuns: 500 },
    );
  });
});
