/** A formula as a tree; offsets are those of the formula's text. */
export type Expression = { start: number; end: number } & (
  | { kind: 'number'; value: number }
  | { kind: 'literal'; text: string }
  | { kind: 'name'; id: string }
  | { kind: 'negative'; of: Expression }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
);

/** Where a formula stops making sense. `expected`: what could have stood there. */
export interface FormulaError {
  variant: 'syntax' | 'decimal-comma' | 'unfinished';
  start: number;
  end: number;
}

interface Token {
  kind: 'number' | 'literal' | 'name' | 'mark' | 'end';
  text: string;
  start: number;
  end: number;
}

const token = /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|([a-zA-Z][A-Za-z0-9]*)|([-+*/()×·÷−])|(\S))/y;
const operators: Record<string, '+' | '-' | '*' | '/'> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '/': '/',
  '÷': '/',
};

/** Deeper than anybody writes; a formula beyond it is refused, not read. */
const DEPTH = 50;

/**
 * Reads ids, numbers, quantities in quotes, `+ - * / ( )` and a leading minus. `* /` bind closer than `+ -`; both from the left.
 */
export function parseFormula(text: string): { ok: true; expression: Expression } | { ok: false; error: FormulaError } {
  try {
    const parser = new Parser(tokensOf(text));
    return { ok: true, expression: parser.whole() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    throw error;
  }
}

/** The ids that a formula reads, in order of appearance, each once. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case 'name':
      return [expression.id];
    case 'negative':
      return namesIn(expression.of);
    case 'operation':
      return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])];
    default:
      return [];
  }
}

class Refusal extends Error {
  readonly error: FormulaError;
  constructor(variant: FormulaError['variant'], { start, end }: { start: number; end: number }) {
    super(variant);
    this.error = { variant, start, end };
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const kinds = ['number', 'literal', 'name', 'mark'] as const;
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const body = match[index + 1] ?? '';
    const end = token.lastIndex;
    const start = end - body.length - (index === 1 ? 2 : 0);
    const kind = kinds[index];
    if (!kind) {
      const comma = body === ',' && tokens.at(-1)?.kind === 'number' && /\d/.test(text[end] ?? '');
      throw new Refusal(comma ? 'decimal-comma' : 'syntax', { start, end });
    }
    tokens.push({ kind, text: body, start, end });
  }
  const end = text.trimEnd().length;
  return [...tokens, { kind: 'end', text: '', start: end, end }];
}

class Parser {
  readonly #tokens: Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#sum();
    if (this.#next.kind !== 'end') this.#refuse();
    return expression;
  }

  get #next(): Token {
    return this.#tokens[this.#at]!;
  }

  #take(): Token {
    const taken = this.#next;
    if (taken.kind !== 'end') this.#at += 1;
    return taken;
  }

  #refuse(): never {
    throw new Refusal(this.#next.kind === 'end' ? 'unfinished' : 'syntax', this.#next);
  }

  #operator(...allowed: string[]): '+' | '-' | '*' | '/' | undefined {
    const operator = this.#next.kind === 'mark' ? operators[this.#next.text] : undefined;
    if (!operator || !allowed.includes(operator)) return undefined;
    this.#take();
    return operator;
  }

  #chain(part: () => Expression, ...allowed: string[]): Expression {
    let left = part();
    for (let operator = this.#operator(...allowed); operator; operator = this.#operator(...allowed)) {
      const right = part();
      left = { kind: 'operation', operator, left, right, start: left.start, end: right.end };
    }
    return left;
  }

  #sum(): Expression {
    this.#depth += 1;
    if (this.#depth > DEPTH) throw new Refusal('syntax', this.#next);
    const sum = this.#chain(() => this.#product(), '+', '-');
    this.#depth -= 1;
    return sum;
  }

  #product(): Expression {
    return this.#chain(() => this.#atom(), '*', '/');
  }

  #atom(): Expression {
    const { start } = this.#next;
    let negative = false;
    while (this.#operator('-')) negative = !negative;
    const atom = this.#plainAtom();
    return negative ? { kind: 'negative', of: atom, start, end: atom.end } : atom;
  }

  #plainAtom(): Expression {
    const { kind, text, start, end } = this.#next;
    if (kind === 'mark' && text === '(') {
      this.#take();
      const inner = this.#sum();
      if (this.#next.text !== ')' || this.#next.kind !== 'mark') this.#refuse();
      return { ...inner, start, end: this.#take().end };
    }
    if (kind === 'number') return { kind, value: Number(this.#take().text), start, end };
    if (kind === 'literal') return { kind, text: this.#take().text, start, end };
    if (kind === 'name') return { kind, id: this.#take().text, start, end };
    return this.#refuse();
  }
}

/** The operation that a formula ends with: `+` for `a * b + c`; `undefined` for a bare name or number, or a broken formula. */
export function operatorOf(formula: string): '+' | '-' | '*' | '/' | undefined {
  const parsed = parseFormula(formula);
  return parsed.ok && parsed.expression.kind === 'operation' ? parsed.expression.operator : undefined;
}
