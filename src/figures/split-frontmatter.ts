/** Where a file's frontmatter lies. `body`: where the prose begins. */
export type Split =
  | { kind: 'found'; yaml: string; offset: number; body: number }
  | { kind: 'none' | 'empty'; body: number }
  | { kind: 'unterminated'; end: number; body: number };

/** Parts a file at its `---` lines. A rule (`---`) at the top of plain prose is no frontmatter. */
export function splitFrontmatter(source: string): Split {
  if (/^[\uFEFF\s]*$/.test(source)) return { kind: 'empty', body: source.length };
  const opening = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!opening) return { kind: 'none', body: 0 };
  const offset = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  closing.lastIndex = offset;
  const match = closing.exec(source);
  if (match) {
    return { kind: 'found', yaml: source.slice(offset, match.index), offset, body: match.index + match[0].length };
  }
  const keyed = /^[A-Za-z][\w-]*:/.test(source.slice(offset));
  return keyed
    ? { kind: 'unterminated', end: opening[0].trimEnd().length, body: source.length }
    : { kind: 'none', body: 0 };
}
