/**
 * The lines of a stream of UTF-8 text, without their line ends; a last line without one counts. Only `\n` and `\r\n` end
 * a line: a text may hold any other separator. Holds one line and one chunk in memory.
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
