/**
 * Scores the reader on the suites of tests/corpora: precision, recall and F1 for the value and for value with unit, macro recall of the
 * relation, and every miss (`node tests/bench/accuracy.ts [part of a suite's name] [--quiet] [--peers]`). `--quiet` leaves the misses out.
 * `--peers` compares with the other readers instead, in English, by the numbers that they find.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { extract } from '#extraction';
import { language } from '#languages';
import { excluded } from './excluded.ts';
import { numberReaders } from './peers/peers.ts';
import {
  type Case,
  type Found,
  type Gold,
  type Rates,
  type Score,
  type Tally,
  numbersIn,
  ratesOfAll,
  scoreCase,
  scoreNumbers,
  totalOf,
} from './score.ts';

interface Suite {
  name: string;
  lang: string;
  scope: string;
  unitScored?: boolean;
  cases: Case[];
}

const folder = new URL('../corpora/', import.meta.url);
const [wanted = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const suites = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name.includes(wanted))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Suite);

function readerOf({ name, lang, scope }: Suite): (text: string) => ReturnType<typeof extract> {
  const spoken = language(lang);
  if (!spoken) throw new Error(`${name}: no such language as ${lang} (${scope})`);
  return (text) => extract(text, spoken);
}

const percent = (value: number): string =>
  Number.isNaN(value) ? '   –  ' : `${(value * 100).toFixed(1).padStart(5)} `;

const cellsOf = ({ precision, recall, f1 }: Rates): string => [precision, recall, f1].map(percent).join(' ');

const row = (name: string, cases: string, cells: string): void =>
  console.log(`${name.padEnd(26)} ${cases.padStart(5)}  ${cells}`);

function print(name: string, scores: Score[]): void {
  const { value, unit, relation } = totalOf(scores);
  row(name, String(scores.length), `${cellsOf(value)} ${cellsOf(unit)} ${percent(relation)}`);
}

function printMisses(scores: Score[]): void {
  const gold = (item: Gold): string =>
    `${item.surface ?? ''} = ${item.value}${item.valueHigh === undefined ? '' : `..${item.valueHigh}`} ${item.unit ?? ''} ${item.relation ?? ''}`;
  for (const { item, missed, false: wrong } of scores) {
    if (missed.length === 0 && wrong.length === 0) continue;
    console.log(`  ${item.id}: ${JSON.stringify(item.text)}`);
    for (const miss of missed) console.log(`    missed: ${gold(miss)}`);
    for (const alarm of wrong)
      console.log(
        `    false:  ${alarm.surface} = ${alarm.range?.join('..') ?? alarm.value} ${alarm.unit} ${alarm.modifier}`,
      );
  }
}

/** The suites, one row each, and what was missed in them. */
function printScores(quiet: boolean): void {
  console.log(`${'suite'.padEnd(26)} cases   value P      R     F1   +unit P    R     F1  relation`);
  const all: Score[] = [];
  for (const suite of suites) {
    const read = readerOf(suite);
    const scores = suite.cases
      .filter(({ id }) => !(id in excluded))
      .map((item) => scoreCase(item, read(item.text), suite.scope, suite.unitScored !== false));
    all.push(...scores);
    print(suite.name, scores);
    if (!quiet) printMisses(scores);
  }
  print('all', all);
  console.log('relation: the mean of the recalls of =, ~, <, > and range');
  console.log(`excluded: ${Object.keys(excluded).length} cases, each with its reason in tests/bench/excluded.ts`);
}

/**
 * The English suites beside the peers. All that the three have in common is numbers: bare values, the ends of an extent one by one,
 * units and relations left out. Each suite puts its question to the recognizer made for it. The last row leaves out what is not judged.
 */
function printPeers(): void {
  const peers = numberReaders();
  const names = ['kratno', ...peers.map(({ name }) => name)];
  console.log('The English suites, quirks and all: numbers alone, units and relations left out.');
  row('suite', 'cases', names.map((name) => `${name} P, R, F1`.padEnd(24)).join(''));
  const judged = names.map((): Tally[] => []);
  const all = names.map((): Tally[] => []);
  for (const suite of suites.filter(({ lang }) => lang === 'en')) {
    const read = readerOf(suite);
    const readers = [
      (text: string): Found[] => numbersIn(read(text), suite.scope),
      ...peers.map(
        ({ numbers }) =>
          (text: string) =>
            numbers(text, suite.name),
      ),
    ];
    const tallies = readers.map((numbers) => suite.cases.map((item) => scoreNumbers(item, numbers(item.text))));
    tallies.forEach((list, i) => {
      all[i]?.push(...list);
      judged[i]?.push(...list.filter((_tally, at) => !((suite.cases[at]?.id ?? '') in excluded)));
    });
    compare(suite.name, tallies);
  }
  compare('all', all);
  compare('all that are judged', judged);
}

const compare = (name: string, tallies: Tally[][]): void =>
  row(name, String(tallies[0]?.length ?? 0), tallies.map((list) => cellsOf(ratesOfAll(list)).padEnd(24)).join(''));

if (process.argv.includes('--peers')) printPeers();
else printScores(process.argv.includes('--quiet'));
