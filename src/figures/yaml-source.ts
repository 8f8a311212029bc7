import { isMap, isPair, isScalar, type Document, type Node, type Pair, parseDocument, visit } from 'yaml';

/** Offsets in the file, half-open. */
export type Span = [start: number, end: number];

export type Path = readonly (string | number)[];

/** A YAML text whose values know their places in the file. All scalars are strings, as written. */
export class YamlSource {
  readonly #document: Document.Parsed;
  readonly #source: string;
  readonly #offset: number;

  /** @param offset where `yaml` begins in `source` */
  constructor(source: string, yaml: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
    this.#document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  }

  /** The first thing that YAML itself cannot read. */
  get error(): { code: string; message: string; span: Span } | undefined {
    const error = this.#document.errors[0];
    if (!error) return this.#alias();
    const start = error.pos[0] + this.#offset;
    const word = /^[^\s:,{}[\]]*/.exec(this.#source.slice(start))?.[0] ?? '';
    const end = Math.max(error.pos[1] + this.#offset, start + word.length);
    return { code: error.code, message: error.message, span: [start, Math.min(end, this.#source.length)] };
  }

  /** An alias (`*name`): a few of them can make a file of any size, and no article needs one. */
  #alias(): YamlSource['error'] {
    let found: YamlSource['error'];
    visit(this.#document, {
      Alias: (_, { range, source }) => {
        found ??= { code: 'ALIAS', message: source, span: this.#trimmed(range?.[0] ?? 0, range?.[1] ?? 0) };
      },
    });
    return found;
  }

  /** Maps, lists and strings; an empty document gives an empty map. */
  get value(): unknown {
    return this.#document.toJS() ?? {};
  }

  /** The scalar at `path`, even of a text that YAML cannot read to its end. */
  scalar(path: Path): string | undefined {
    const value = isMap(this.#document.contents) ? this.#document.getIn(path) : undefined;
    return typeof value === 'string' ? value : undefined;
  }

  /** Where the value at `path` stands; its nearest parent's place where there is none. */
  span(path: Path): Span {
    for (let length = path.length; length > 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      const range = (node as Node | undefined)?.range;
      if (range && range[1] > range[0]) return this.#trimmed(range[0], range[1]);
      const key = this.keySpan(path.slice(0, length));
      if (key) return key;
    }
    const whole = path.length === 0 ? this.#document.contents?.range : undefined;
    return whole ? this.#trimmed(whole[0], whole[1]) : [this.#offset, this.#offset];
  }

  /** Where the key at the end of `path` stands. */
  keySpan(path: Path): Span | undefined {
    const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
    if (!isMap(parent)) return undefined;
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
    return pair ? this.#keyOf(pair) : undefined;
  }

  /** Where a whole entry stands, key and value. */
  entrySpan(path: Path): Span {
    const value = this.span(path);
    return [this.keySpan(path)?.[0] ?? value[0], value[1]];
  }

  /**
   * Where the characters of the string at `path` stand in the file; `undefined` where they are not there as they are
   * (escapes, folded lines), so that offsets in the string say nothing.
   */
  textSpan(path: Path): Span | undefined {
    const node = this.#document.getIn(path, true);
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return undefined;
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
    const start = node.range[0] + quoted + this.#offset;
    const end = start + node.value.length;
    return this.#source.slice(start, end) === node.value ? [start, end] : undefined;
  }

  /** The keys of the map at `path`, in order. */
  keys(path: Path): string[] {
    const node = path.length > 0 ? this.#document.getIn(path, true) : this.#document.contents;
    return isMap(node) ? node.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : [];
  }

  /** What YAML read otherwise than its author meant. */
  traps(): { kind: 'split' | 'folded'; key: string; span: Span }[] {
    const found: { kind: 'split' | 'folded'; key: string; span: Span }[] = [];
    visit(this.#document, {
      Map: (_, map) => {
        map.items.forEach((pair, index) => {
          const before = map.items[index - 1];
          if (map.flow && isBare(pair) && before && isPlain(before.value)) {
            found.push({
              kind: 'split',
              key: String(isScalar(pair.key) ? pair.key.value : ''),
              span: this.#reach(before, pair),
            });
          }
        });
      },
      Scalar: (key, scalar, ancestors) => {
        const pair = ancestors.at(-1);
        if (key !== 'value' || !isPair(pair) || !isScalar(pair.key) || !scalar.range) return;
        const name = String(pair.key.value);
        if (scalar.type === 'BLOCK_FOLDED' && /^(value|from|to)$/.test(name)) {
          found.push({ kind: 'folded', key: name, span: this.#trimmed(scalar.range[0], scalar.range[1]) });
        }
      },
    });
    return found;
  }

  #reach(from: Pair, to: Pair): Span {
    const start = (from.value as Node).range?.[0] ?? 0;
    return this.#trimmed(start, (to.key as Node).range?.[1] ?? start);
  }

  #keyOf({ key }: Pair): Span | undefined {
    const range = isScalar(key) ? key.range : undefined;
    return range ? [range[0] + this.#offset, range[1] + this.#offset] : undefined;
  }

  #trimmed(start: number, end: number): Span {
    const text = this.#source.slice(start + this.#offset, end + this.#offset);
    return [start + this.#offset, start + this.#offset + text.trimEnd().length];
  }
}

/** A key without a colon inside `{…}`: what a comma has cut off. */
const isBare = ({ key, value }: Pair): boolean =>
  isScalar(key) && (value === null || (isScalar(value) && value.value === '' && !value.source));

const isPlain = (node: unknown): boolean => isScalar(node) && node.type === 'PLAIN';
