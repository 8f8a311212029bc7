import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import type { Found } from '../score.ts';

/** What another library finds in an English text. */
export interface Peer {
  name: string;
  read: (text: string) => unknown;
}

/** Another library, asked in its own best way for the numbers of one kind: by the name of a suite of tests/corpora. */
export interface NumberReader {
  name: string;
  numbers: (text: string, suite: string) => Found[];
}

type Recognizer = 'Number' | 'Currency' | 'Percentage' | 'Dimension' | 'Temperature' | 'DateTime';
type Recognize = (text: string, culture: string) => Recognized[];
type Suite = Record<`recognize${Recognizer}`, Recognize>;

interface Recognized {
  start: number;
  end: number;
  typeName: string;
  resolution: { value?: string | null; unit?: string; values?: { value?: string }[] } | null;
}

interface Counted {
  offset: { start: number; length: number };
  number: { prefix: string; num: number | null };
}

type Compromise = (text: string) => { numbers: () => { json: (options?: { offset: true }) => Counted[] } };

/**
 * The other readers of quantities on npm, for English. They are no dependency of the project: the first benchmark installs them
 * beside this file, as its lockfile says. `undefined` where they can't be installed, which is said on standard error.
 */
function load(): { compromise: Compromise; suite: Suite } | undefined {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (!existsSync(`${folder}node_modules`)) {
    const install = 'npm ci --no-audit --no-fund --ignore-scripts';
    const { status } = spawnSync(install, { cwd: folder, shell: true, stdio: 'ignore' });
    if (status !== 0) {
      console.error('The peers could not be installed (is there a network?); the benchmark goes on without them.');
      return undefined;
    }
  }
  const require = createRequire(`${folder}package.json`);
  return {
    compromise: require('compromise') as Compromise,
    suite: require('@microsoft/recognizers-text-suite') as Suite,
  };
}

const CULTURE = 'en-us';

/** The peers as the speed benchmark runs them; none where they can't be installed. */
export function peers(): Peer[] {
  const loaded = load();
  if (!loaded) return [];
  const { compromise, suite } = loaded;
  const { recognizeNumber, recognizeCurrency, recognizePercentage, recognizeDimension } = suite;
  const recognizers = [recognizeNumber, recognizeCurrency, recognizePercentage, recognizeDimension];
  return [
    { name: 'compromise .numbers()', read: (text) => compromise(text).numbers().json() },
    { name: 'recognizers-text, 1 of 4', read: (text) => recognizeNumber(text, CULTURE) },
    { name: 'recognizers-text, all 4', read: (text) => recognizers.map((recognize) => recognize(text, CULTURE)) },
  ];
}

/** The one of the recognizers that is made for a suite, by a word in the suite's name; the rest are numbers. */
const recognizerFor: readonly (readonly [word: RegExp, recognizer: Recognizer])[] = [
  [/currency|money/u, 'Currency'],
  [/percent/u, 'Percentage'],
  [/temperature/u, 'Temperature'],
  [/duration/u, 'DateTime'],
  [/dimension|distance|volume|quantity/u, 'Dimension'],
];

/** The peers as the accuracy benchmark asks them; none where they can't be installed. */
export function numberReaders(): NumberReader[] {
  const loaded = load();
  if (!loaded) return [];
  const { compromise, suite } = loaded;
  return [
    {
      name: 'compromise',
      numbers: (text) =>
        compromise(text)
          .numbers()
          .json({ offset: true })
          .map(({ offset: { start, length }, number: { prefix, num } }) => ({
            start,
            end: start + length,
            value: (num ?? NaN) * (prefix.includes('-') ? -1 : 1),
            unit: '',
          })),
    },
    {
      name: 'recognizers-text',
      numbers: (text, name) => {
        const kind = recognizerFor.find(([word]) => word.test(name))?.[1] ?? 'Number';
        return suite[`recognize${kind}`](text, CULTURE).flatMap((found) => numberOf(found));
      },
    },
  ];
}

/** What one recognizer found: durations come in seconds, percentages with their sign; dates are none. */
function numberOf({ start, end, typeName, resolution }: Recognized): Found[] {
  const time = typeName.startsWith('datetime');
  if (time && typeName !== 'datetimeV2.duration') return [];
  const value = time ? resolution?.values?.[0]?.value : resolution?.value;
  if (value === undefined || value === null) return [];
  return [{ start, end: end + 1, value: Number(value.replace('%', '')), unit: time ? 'second' : '' }];
}
