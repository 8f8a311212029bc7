import { readFileSync } from 'node:fs';
import { compile } from '#compile';
import { articlePaths, describe, readSiteContent } from '#content';
import settings from '#site.config';

/** One number of the text made wrong: twice, ten times, or two of its digits swapped. */
const mutations: Record<string, (literal: string) => string | undefined> = {
  twice: (literal) => {
    const decimals = /[.,](\d{1,2})$/.exec(literal)?.[1]?.length ?? 0;
    const doubled = (Number(literal.replace(/\D/g, '')) * 2).toString().padStart(decimals + 1, '0');
    return decimals ? `${doubled.slice(0, -decimals)}${literal.at(-decimals - 1)}${doubled.slice(-decimals)}` : doubled;
  },
  'ten times': (literal) => literal.replace(/^\d+/, (whole) => `${whole}0`),
  swapped: (literal) => {
    const at = [...literal].findIndex(
      (digit, index) => /\d/.test(digit) && /\d/.test(literal[index + 1] ?? '') && digit !== literal[index + 1],
    );
    return at < 0 || literal[at + 1] === '0'
      ? undefined
      : `${literal.slice(0, at)}${literal[at + 1]}${literal[at]}${literal.slice(at + 2)}`;
  },
};

const root = process.cwd();
const content = readSiteContent(root, { language: settings.languages[0]! });

let alarms = 0;
const totals = new Map<string, { tried: number; contradicted: number; noticed: number }>();
for (const path of articlePaths(root)) {
  const source = readFileSync(path, 'utf8');
  const read = (text: string) => compile(describe(content, path, text), content);
  const right = read(source);
  alarms += right.findings.filter(({ severity }) => severity === 'error').length;
  for (const mention of right.mentions) {
    if (mention.start < (right.frontmatter?.body ?? 0)) continue;
    const [literal] = /\d[\d\s.,]*\d|\d/.exec(source.slice(mention.start, mention.end)) ?? [];
    for (const [name, mutate] of Object.entries(mutations)) {
      const wrong = literal && mutate(literal);
      if (!literal || !wrong || wrong === literal) continue;
      const at = source.indexOf(literal, mention.start);
      const { findings } = read(source.slice(0, at) + wrong + source.slice(at + literal.length));
      const total = totals.get(name) ?? { tried: 0, contradicted: 0, noticed: 0 };
      total.tried += 1;
      if (findings.some(({ severity }) => severity === 'error')) total.contradicted += 1;
      if (findings.length > right.findings.length) total.noticed += 1;
      totals.set(name, total);
    }
  }
}
console.log(`unchanged articles: ${alarms} errors`);
for (const [name, { tried, contradicted, noticed }] of totals) {
  const percent = (count: number) => `${((100 * count) / tried).toFixed(1)} %`;
  console.log(
    `one number ${name}: ${tried} tried, contradicted ${percent(contradicted)}, noticed at all ${percent(noticed)}`,
  );
}
