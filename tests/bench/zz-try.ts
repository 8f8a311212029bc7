// usage: node /tmp/cl/try.ts ru pairs.txt
import { readFileSync } from 'node:fs';
import { readText } from '../claims/read-text.ts';
const [language, path, mode] = process.argv.slice(2);
const lines = readFileSync(path!, 'utf8').split('\n').filter((l) => l.startsWith('- ')).map((l) => l.slice(2));
let [bad, total, rec, rok, falseAlarm] = [0, 0, 0, 0, 0];
const brief = (s: string) => { const r = readText(s, language!); return r.claims.map((c) => `${c.kind} ${c.verdict} «${c.surface}»${c.computed ? ` =${c.computed.value.toPrecision(4)}[${c.computed.low?.toPrecision(4)},${c.computed.high?.toPrecision(4)}]` : ''}`).join('; '); };
const errors = (s: string) => readText(s, language!).findings.filter((f) => f.severity !== 'info' && f.ruleId !== 'unit-missing');
for (const line of lines) {
  total += 1;
  const m = /\{([^|]*)\|([^}]*)\}/.exec(line);
  if (!m) { console.log('NO BRACES', line); continue; }
  const [right, wrong] = [1, 2].map((i) => line.replace(m[0], m[i]!));
  const r = readText(right!, language!); 
  const at = m.index, to = at + m[1]!.length;
  const rErr = errors(right!);
  const wErr = errors(wrong!).filter((f) => f.severity === 'error' || f.ruleId==='percentage-point');
  const over = r.claims.find((c) => c.start <= to && c.end >= at);
  const ok = r.claims.some((c) => /^supported/.test(c.verdict));
  if (rErr.length) { falseAlarm += 1; console.log('ALARM', line, '\n    ', brief(right!), rErr.map((f) => f.ruleId)); }
  else if (!ok) { console.log('unsup', line, '\n    ', brief(right!)); } else rok += 1;
  if (wErr.length) rec += 1; else if (mode !== 'quiet') console.log('MISS ', line, '\n    ', brief(wrong!));
}
console.log({ total, supported: rok, caught: rec, falseAlarm });
