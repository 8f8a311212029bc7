import { readText } from '../claims/read-text.ts';
const [language, ...texts] = process.argv.slice(2);
for (const t of texts) { const r = readText(t, language!); console.log(t); for (const p of r.passages) for (const m of p.mentions) console.log('   ', JSON.stringify([m.surface, m.kind, m.value, m.low, m.high, m.modifier, m.unit, m.change, m.noun, m.range, m.last]));
 for (const c of r.claims) console.log('   C', c.kind, c.verdict, c.surface, c.computed?.value, c.computed?.low, c.computed?.high, c.operands.map((o) => o.surface ?? o.figure).join(' | ')); for (const f of r.findings) console.log('   F', f.severity, f.ruleId, f.surface) }
