import { type Mention, readQuantity } from '#extraction';
import type { Language } from '#languages';
import { agreementOf, alike, type Quantity } from '#quantities';
import { didYouMean } from './did-you-mean.ts';
import { declareUnit, evaluate, type Failure } from './evaluate.ts';
import type { Dossier, Figure } from './figure.ts';
import { type Expression, namesIn, parseFormula } from './formula.ts';
import { operandOf } from './operand.ts';
import type { Reporter } from './reporter.ts';
import type { FigureRow } from './schema.ts';
import type { Path, Span, YamlSource } from './yaml-source.ts';

/** A figure as it is written, with what is needed to place what is wrong with it. */
export interface Entry {
  id: string;
  row: FigureRow;
  label: string;
  path: Path;
  /** The language of its literal. */
  language: Language;
  /** Its id in the registry, where it comes from there. */
  ref?: string;
}

/** Works out the figures of one article: values read, formulas evaluated in whatever order they depend on each other. */
export class FigureReader {
  figures: Dossier['figures'] = new Map();
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #busy: string[] = [];
  readonly #done = new Map<string, Quantity | 'failed'>();
  readonly #reporter: Reporter;
  readonly #yaml: YamlSource;

  constructor(entries: ReadonlyMap<string, Entry>, reporter: Reporter, yaml: YamlSource) {
    this.#entries = entries;
    this.#reporter = reporter;
    this.#yaml = yaml;
    for (const id of entries.keys()) this.#resolve(id);
    this.figures = new Map(
      [...entries.keys()].flatMap((id) => {
        const figure = this.figures.get(id);
        return figure ? [[id, figure]] : [];
      }),
    );
  }

  #resolve(id: string): Quantity | 'unknown' | 'failed' {
    const entry = this.#entries.get(id);
    if (!entry) return 'unknown';
    const known = this.#done.get(id);
    if (known) return known;
    this.#busy.push(id);
    const quantity = this.#work(entry) ?? 'failed';
    this.#busy.pop();
    this.#done.set(id, quantity);
    return quantity;
  }

  #work(entry: Entry): Quantity | undefined {
    const { id, row } = entry;
    const read = row.value === undefined ? undefined : this.#literal(entry, row.value);
    if (row.value !== undefined && !read) return undefined;
    const stated = read && quantityOf(read);
    const expression = row.formula === undefined ? undefined : this.#parse(entry, row.formula);
    const computed = expression && this.#compute(entry, expression);
    const quantity = stated ?? computed;
    if (!quantity) return undefined;
    const alikeComputed = stated && computed && (alike(stated, computed)[1] ?? computed);
    const figure = this.#figure(entry, quantity, { expression, computed: alikeComputed, range: read?.range });
    this.figures.set(id, figure);
    if (stated && computed) this.#multipliesOut(entry, figure, stated, computed);
    return quantity;
  }

  #literal({ path, language }: Entry, literal: string): Mention | undefined {
    const mention = readQuantity(literal, language);
    if (mention) return mention;
    this.#reporter.report('figure', this.#yaml.span([...path, 'value']), {
      variant: 'unreadable',
      values: { literal },
    });
    return undefined;
  }

  #parse({ path }: Entry, formula: string): Expression | undefined {
    const parsed = parseFormula(formula);
    if (parsed.ok) return parsed.expression;
    const { variant, start, end } = parsed.error;
    this.#reporter.report('formula', this.#within(path, start, end), { variant, values: { formula } });
    return undefined;
  }

  #compute({ id, row, path, language }: Entry, expression: Expression): Quantity | undefined {
    const circle = namesIn(expression).find((name) => this.#busy.includes(name));
    if (circle) {
      const names = [...this.#busy.slice(this.#busy.indexOf(circle)), circle].join(' → ');
      this.#reporter.report('formula', this.#within(path, expression.start, expression.end), {
        variant: 'cycle',
        values: { names, name: id },
      });
      return undefined;
    }
    const evaluated = evaluate(expression, {
      figure: (name) => this.#resolve(name),
      literal: (text) => {
        const mention = readQuantity(text, language);
        return mention && quantityOf(mention);
      },
    });
    if (!evaluated.ok) return this.#explain(path, evaluated.failure);
    const { quantity } = evaluated;
    if (row.unit === undefined) return quantity;
    const declared = declareUnit(quantity, row.unit);
    if (declared) return declared;
    const values = { left: quantity.unit, right: row.unit };
    this.#reporter.report('formula', this.#yaml.span([...path, 'unit']), { variant: 'declared-unit', values });
    return undefined;
  }

  #explain(path: Path, { variant, start, end, values }: Failure): undefined {
    if (variant === 'silent') return;
    const meant = variant === 'unknown-name' ? didYouMean(values['name'] ?? '', this.#entries.keys()) : undefined;
    this.#reporter.report('formula', this.#within(path, start, end), {
      variant: meant ? 'unknown-name-meant' : variant,
      values: { ...values, meant: meant ?? '' },
      ...(meant ? { expected: [meant] } : {}),
    });
  }

  /** Where a stretch of the formula stands in the file. */
  #within(path: Path, start: number, end: number): Span {
    const text = this.#yaml.textSpan([...path, 'formula']);
    return text ? [text[0] + start, text[0] + Math.max(end, start)] : this.#yaml.span([...path, 'formula']);
  }

  #figure(
    { id, row, label, path, ref }: Entry,
    quantity: Quantity,
    {
      expression,
      computed,
      range,
    }: { expression: Expression | undefined; computed: Quantity | undefined; range: [number, number] | undefined },
  ): Figure {
    const [start, end] = this.#yaml.entrySpan(path);
    const { value, formula, metric, subject, date, source, who, status, scope, basis, priceYear } = row;
    const named = { formula, metric, subject, date, source, who, scope, basis, ref };
    const optional = { ...named, literal: value, computed, range };
    return {
      id,
      label,
      quantity,
      inputs: expression ? namesIn(expression) : [],
      status: status ?? (value === undefined ? 'computed' : 'stated'),
      ...(priceYear === undefined ? {} : { priceYear: Number(priceYear) }),
      ...present(optional),
      start,
      end,
    };
  }

  /** Reports a figure whose value and formula do not agree. */
  #multipliesOut({ path, row }: Entry, { inputs }: Figure, stated: Quantity, computed: Quantity): void {
    const span = this.#yaml.span([...path, 'value']);
    const [left, right] = alike(stated, computed);
    if (!left || !right) {
      const values = { left: stated.unit, right: computed.unit };
      this.#reporter.report('formula', this.#yaml.span([...path, 'formula']), { variant: 'value-unit', values });
      return;
    }
    const agreement = agreementOf(left, right);
    if (agreement !== 'apart') return;
    const operands = inputs.flatMap((name) => this.figures.get(name) ?? []).map(operandOf);
    this.#reporter.report('product', span, {
      variant: 'figure',
      actual: stated,
      expected: [right],
      operands,
      values: { stated, computed: right, interval: right, formula: row.formula ?? '' },
    });
  }
}

/** A mention's quantity without its place in the text. */
export function quantityOf(quantity: Quantity): Quantity {
  const { value, low, high, modifier, unit, per, last, significant } = quantity;
  return { value, low, high, modifier, unit, ...present({ per, last, significant }) };
}

/** The fields that have a value. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
