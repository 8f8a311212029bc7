/** In UTF-16 code units: a longer line is no text, and reading it would take more memory than one text is worth. */
export const LONGEST_LINE = 10_000_000;

/**
 * The lines of a stream of UTF-8 text, without their line ends, as many at a time as a chunk of the stream completes; a last
 * line without a line end counts. Only `\n` and `\r\n` end a line: a text may hold any other separator. Bytes that are no
 * UTF-8 are read as U+FFFD. Holds one line and one chunk in memory.
 *
 * @returns `undefined` in place of a line longer than `LONGEST_LINE`
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<(string | undefined)[]> {
  input.setEncoding('utf8');
  const begun = new BegunLine();
  for await (const chunk of input) {
    const pieces = String(chunk).split('\n');
    const rest = pieces.pop()!;
    const lines = pieces.map((piece) => begun.end(piece));
    begun.add(rest);
    yield lines;
  }
  if (begun.length > 0) yield [begun.end('')];
}

/** A line that several chunks bring; its pieces are joined once, so that its length costs no more than its reading. */
class BegunLine {
  length = 0;
  #pieces: string[] = [];

  add(piece: string): void {
    this.length += piece.length;
    if (this.length > LONGEST_LINE) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  /** The whole line with its last piece; the next begins behind it. */
  end(piece: string): string | undefined {
    this.add(piece);
    const line = this.length > LONGEST_LINE ? undefined : this.#pieces.join('');
    this.length = 0;
    this.#pieces = [];
    return line?.endsWith('\r') ? line.slice(0, -1) : line;
  }
}
