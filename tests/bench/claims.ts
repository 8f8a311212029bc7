import { readFileSync } from 'node:fs';
import type { Verdict } from '#claims';
import { readPairs } from '../claims/read-pairs.ts';
import { readText } from '../claims/read-text.ts';

/** Prints what is made of paragraphs that are right: every error or warning is a false alarm. */
for (const language of ['ru', 'en']) {
  const path = `tests/claims/correct.${language}.md`;
  const paragraphs = readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '');
  const verdicts = new Map<Verdict, number>();
  let [claims, errors, warnings] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    const read = readText(paragraph, language);
    claims += read.claims.length;
    for (const { verdict } of read.claims) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    for (const { severity, ruleId, surface } of read.findings) {
      if (severity === 'error') errors += 1;
      if (severity === 'warning') warnings += 1;
      if (severity !== 'info') console.log(`  ${severity} ${ruleId} “${surface}” in: ${paragraph.trim()}`);
    }
  }
  const counts = [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
  const rate = ((1000 * errors) / Math.max(1, claims)).toFixed(1);
  console.log(`${path}: ${paragraphs.length} paragraphs, ${claims} claims (${counts})`);
  console.log(`  errors ${errors}, warnings ${warnings}; alarms per 1,000 claims: ${rate}`);
}

/** How many of the spoiled sentences are called wrong, and how many of their right twins are borne out. */
for (const language of ['ru', 'en']) {
  const pairs = readPairs(language);
  const found = pairs.filter(({ spoiled }) =>
    readText(spoiled, language).findings.some(({ severity }) => severity === 'error'),
  );
  const supported = pairs.filter(({ right }) =>
    readText(right, language).claims.some(({ verdict }) => verdict.startsWith('supported')),
  );
  const percent = (count: number) => `${((100 * count) / pairs.length).toFixed(1)} %`;
  console.log(`tests/claims/spoiled.${language}.md: ${pairs.length} pairs`);
  console.log(`  spoiled and contradicted ${percent(found.length)}, right and supported ${percent(supported.length)}`);
}
