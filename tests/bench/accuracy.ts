/**
 * Scores the reader on the suites of tests/corpora: precision, recall and F1 for the value and for value with unit, macro recall of the
 * relation, and the misses (`node tests/bench/accuracy.ts [suite] [--misses]`).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { extract } from '#extraction';
import { language } from '#languages';
import { excluded } from './excluded.ts';
import { type Case, type Gold, type Score, scoreCase, totalOf } from './score.ts';

interface Suite {
  name: string;
  lang: string;
  scope: string;
  unitScored?: boolean;
  cases: Case[];
}

const folder = new URL('../corpora/', import.meta.url);
const [wanted = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showMisses = process.argv.includes('--misses') || wanted !== '';

const percent = (value: number): string =>
  Number.isNaN(value) ? '   –  ' : `${(value * 100).toFixed(1).padStart(5)} `;

function scoreSuite(suite: Suite): Score[] {
  const reader = language(suite.lang);
  if (!reader) throw new Error(`${suite.name}: no such language as ${suite.lang}`);
  return suite.cases
    .filter(({ id }) => !(id in excluded))
    .map((item) => scoreCase(item, extract(item.text, reader), suite.scope, suite.unitScored !== false));
}

function print(name: string, scores: Score[]): void {
  const { value, unit, relation } = totalOf(scores);
  const cells = [value.precision, value.recall, value.f1, unit.precision, unit.recall, unit.f1, relation].map(percent);
  console.log(`${name.padEnd(26)} ${String(scores.length).padStart(5)}  ${cells.join(' ')}`);
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

console.log(`${'suite'.padEnd(26)} cases   value P      R     F1   +unit P    R     F1  relation`);
const all: Score[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name.includes(wanted))
  .sort()) {
  const suite = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Suite;
  const scores = scoreSuite(suite);
  all.push(...scores);
  print(suite.name, scores);
  if (showMisses) printMisses(scores);
}
print('all', all);
console.log(`excluded: ${Object.keys(excluded).length} cases, each with its reason in tests/bench/excluded.ts`);
