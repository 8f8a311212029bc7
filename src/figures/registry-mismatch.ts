import { readQuantity } from '#extraction';
import { language as languageOf } from '#languages';
import { type Finding, rules } from '#messages';
import { agreementOf, alike, type Quantity } from '#quantities';
import type { Dossier, Figure } from './figure.ts';
import { quantityOf } from './figure-reader.ts';
import type { Registry } from './registry.ts';

/** One article's figures; `path` names it in messages. */
export interface ArticleFigures {
  path: string;
  dossier: Dossier;
}

interface Fact {
  path: string;
  quantity: Quantity;
}

/**
 * Facts that two articles, or an article and the registry, give with two values (`registry-mismatch`). Two figures speak of
 * one fact if they name the same subject and metric and agree in scope, basis, price year, date and who says so.
 *
 * @returns findings by the path of the later article, at its figure
 */
export function registryMismatches(articles: readonly ArticleFigures[], registry: Registry): Map<string, Finding[]> {
  const facts = new Map<string, Fact>();
  const several = new Set(articles.flatMap(({ dossier }) => repeated([...dossier.figures.values()].map(keyOf))));
  for (const { row, language, path } of registry.figures.values()) {
    const spoken = languageOf(language);
    const mention = spoken && row.value !== undefined ? readQuantity(row.value, spoken) : undefined;
    const key = keyOf(row);
    if (mention && key) facts.set(key, { path, quantity: quantityOf(mention) });
  }
  const found = new Map<string, Finding[]>();
  for (const { path, dossier } of articles) {
    for (const figure of dossier.figures.values()) {
      const key = figure.ref === undefined && figure.literal !== undefined ? keyOf(figure) : undefined;
      if (!key || several.has(key)) continue;
      const fact = facts.get(key);
      if (!fact) facts.set(key, { path, quantity: figure.quantity });
      else if (differs(figure.quantity, fact.quantity)) {
        found.set(path, [...(found.get(path) ?? []), mismatch(figure, fact)]);
      }
    }
  }
  return found;
}

/** What occurs more than once: an article that names two things alike does not tell one fact twice. */
const repeated = (keys: readonly (string | undefined)[]): string[] =>
  keys.filter((key, index): key is string => key !== undefined && keys.indexOf(key) !== index);

/** What tells one fact from another. */
type Fields = { [Key in 'subject' | 'metric' | 'scope' | 'basis' | 'date' | 'who' | 'priceYear']?: unknown };

function keyOf(fact: Fields): string | undefined {
  const { subject, metric, scope, basis, priceYear, date, who } = fact;
  if (subject === undefined || metric === undefined) return undefined;
  return [subject, metric, scope, basis, priceYear, date, who].map((part) => String(part ?? '')).join('\n');
}

/** Either may be the rounder one. */
function differs(a: Quantity, b: Quantity): boolean {
  const [left, right] = alike(a, b);
  if (!left || !right) return true;
  return agreementOf(left, right) === 'apart' && agreementOf(right, left) === 'apart';
}

function mismatch({ id, label, start, end, quantity }: Figure, { path, quantity: known }: Fact): Finding {
  return {
    ruleId: 'registry-mismatch',
    severity: rules['registry-mismatch'],
    start,
    end,
    surface: id,
    actual: quantity,
    expected: [known],
    values: { name: label, stated: quantity, known, path },
  };
}
