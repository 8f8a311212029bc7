import { type Finding, type RuleId, rules } from '#messages';
import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import type { Path, Span, YamlSource } from './yaml-source.ts';

/** What a report says beyond its rule and place. */
export type Details = Partial<
  Pick<Finding, 'variant' | 'values' | 'actual' | 'expected' | 'operands' | 'severity' | 'fix'>
>;

/** Gathers findings about one file. */
export class Reporter {
  readonly findings: Finding[] = [];
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Adds a finding at a place of the file. */
  report(ruleId: RuleId, [start, end]: Span, details: Details = {}): void {
    const { severity = rules[ruleId], values = {}, ...rest } = details;
    this.findings.push({ ruleId, severity, start, end, surface: this.source.slice(start, end), values, ...rest });
  }

  /** The value as the schema has it; `undefined`, with a finding at each fault's own place, where it does not fit. */
  check<Schema extends z.ZodType>(
    schema: Schema,
    value: unknown,
    yaml: YamlSource,
    path: Path = [],
  ): z.output<Schema> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const known = keysOf(schema);
    for (const issue of result.error.issues)
      this.#explain(issue, [...path, ...(issue.path as Path)], yaml, issue.path.length === 0 ? known : []);
    return undefined;
  }

  #explain(issue: z.core.$ZodIssue, path: Path, yaml: YamlSource, known: string[]): void {
    const key = String(path.at(-1) ?? '');
    if (issue.code === 'unrecognized_keys') {
      for (const extra of issue.keys) this.#unknownKey(extra, path, yaml, known);
    } else if (issue.code === 'invalid_type' && !this.#has(yaml, path)) {
      const around = path.slice(0, -1);
      const place = yaml.keySpan(around) ?? (around.length > 0 ? yaml.span(around) : firstLine(this.source));
      this.report('frontmatter', place, {
        variant: 'missing-key',
        values: { key },
      });
    } else if (issue.code === 'invalid_type') {
      this.report('frontmatter', yaml.span(path), { variant: `not-${issue.expected}`, values: { key } });
    } else if (issue.code === 'invalid_value') {
      const options = issue.values.map(String);
      const actual = this.source.slice(...yaml.span(path));
      const meant = didYouMean(actual, options);
      const values = { key, options: options.join(' | '), meant: meant ?? '' };
      this.report('frontmatter', yaml.span(path), {
        variant: meant ? 'not-one-of-meant' : 'not-one-of',
        values,
        actual,
        expected: options,
      });
    } else {
      this.report('frontmatter', yaml.span(path), {
        variant: variantOf(issue),
        values: { key },
        actual: this.source.slice(...yaml.span(path)),
      });
    }
  }

  #unknownKey(key: string, path: Path, yaml: YamlSource, known: string[]): void {
    const span = yaml.keySpan([...path, key]) ?? yaml.span(path);
    const free = known.filter((name) => !yaml.keys(path).includes(name));
    const meant = didYouMean(key, free.length > 0 ? free : known);
    const values = { key, meant: meant ?? '', known: known.join(', ') };
    if (meant) this.report('frontmatter', span, { variant: 'unknown-key-meant', values, expected: [meant] });
    else this.report('frontmatter', span, { variant: 'unknown-key', values, expected: known });
  }

  #has(yaml: YamlSource, path: Path): boolean {
    return typeof path.at(-1) === 'number' || yaml.keySpan(path) !== undefined;
  }
}

const firstLine = (source: string): Span => [0, /\r?\n|$/.exec(source)?.index ?? 0];

const keysOf = (schema: z.ZodType): string[] =>
  'shape' in schema && typeof schema.shape === 'object' && schema.shape ? Object.keys(schema.shape) : [];

/** The schema names its variants itself; zod's own sentence for a check that does not is of no use to an editor. */
const variantOf = ({ message }: z.core.$ZodIssue): string => (/^[a-z-]+$/.test(message) ? message : 'unreadable');
