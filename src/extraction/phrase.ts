import { LETTER, MARK, SPACE, cellAt, foldText, kindOf } from './characters.ts';

/** A run of one kind of characters in a phrase. */
export interface Piece {
  text: string;
  /** White space may stand before it. */
  spaced: boolean;
}

/** A phrase of the tables, cut as the scanner cuts the text. */
export function cut(phrase: string, inner: number): Piece[] {
  const pieces: Piece[] = [];
  let spaced = false;
  let kind = -1;
  for (const character of phrase) {
    const code = character.charCodeAt(0);
    const found = code === inner && kind === LETTER ? LETTER : kindOf(cellAt(character, 0));
    const last = pieces.at(-1);
    if (found === SPACE) spaced = true;
    else if (last && found === kind && !spaced && kind !== MARK) last.text += foldText(character);
    else {
      pieces.push({ text: foldText(character), spaced: spaced || last?.text === '.' });
      spaced = false;
    }
    kind = found;
  }
  return pieces;
}

/** The phrase with each of its full stops and without. */
export function spellings(pieces: Piece[]): Piece[][] {
  const at = pieces.findIndex(
    (piece, i) => piece.text === '.' && i > 0 && (pieces.length > 2 || pieces[i - 1]?.text.length !== 1),
  );
  if (at < 0) return [pieces];
  const rest = spellings(pieces.slice(at + 1));
  const head = pieces.slice(0, at);
  const dot = pieces[at];
  return rest.flatMap((tail) =>
    dot
      ? [
          [...head, dot, ...tail],
          [...head, ...tail],
        ]
      : [],
  );
}
