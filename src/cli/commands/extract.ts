import { once } from 'node:events';
import { extract, type Mention } from '#extraction';
import type { Language } from '#languages';
import type { Command, Terminal } from '../command.ts';
import { knownLanguage } from '../known-language.ts';
import { LONGEST_LINE, linesOf } from '../lines.ts';
import { UsageError } from '../usage-error.ts';
import { cliWords, fillWords, terminalLanguage, wrongUseIn } from '../words/index.ts';

/** `kratno extract`: texts in, mentions out, one line for one line, in constant memory. */
export const extractCommand: Command = {
  name: 'extract',
  operands: 'none',
  options: [
    { name: 'lang', value: 'required' },
    { name: 'format', value: 'required', choices: ['ndjson'] },
    { name: 'input', value: 'required', choices: ['text', 'json'] },
    { name: 'dates' },
  ],
  async run({ options, operands }, terminal) {
    const [first] = operands;
    if (first !== undefined) throw new UsageError('no-operands', { value: first });
    const read = options.get('input') === 'json' ? readJson : (line: string) => ({ text: line, lang: undefined });
    return extractLines(terminal, knownLanguage(options.get('lang') ?? 'ru'), read, options.has('dates'));
  },
};

/** Writes one array for each line, the answers to one chunk at a time: a reader that is slow is waited for. */
async function extractLines(
  { input, output, errors, environment }: Terminal,
  fallback: Language,
  read: (line: string) => { text: string; lang: string | undefined },
  dates: boolean,
): Promise<number> {
  let status = 0;
  let number = 0;
  /** The mentions of a line as JSON; none, and a message, for a line that can't be read. */
  const answer = (line: string | undefined): string => {
    number += 1;
    try {
      if (line === undefined) throw new UsageError('line-too-long', { limit: String(LONGEST_LINE) });
      const { text, lang } = read(line);
      const mentions = extract(text, lang === undefined ? fallback : knownLanguage(lang), { dates });
      return `${JSON.stringify(mentions.map(asRecord))}\n`;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const language = terminalLanguage(environment);
      const where = fillWords(cliWords[language]!.line, { number: String(number) });
      errors.write(`kratno extract: ${where}: ${wrongUseIn(language, error)}\n`);
      status = 1;
      return '[]\n';
    }
  };
  for await (const lines of linesOf(input)) {
    if (!output.write(lines.map(answer).join(''))) await once(output, 'drain');
  }
  return status;
}

function readJson(line: string): { text: string; lang: string | undefined } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError('no-json');
  }
  if (typeof value === 'string') return { text: value, lang: undefined };
  if (value !== null && typeof value === 'object' && 'text' in value && typeof value.text === 'string') {
    return { text: value.text, lang: 'lang' in value && typeof value.lang === 'string' ? value.lang : undefined };
  }
  throw new UsageError('no-text');
}

/** The public fields of a mention, in a fixed order. */
export function asRecord(mention: Mention) {
  const { start, end, surface, kind, value, low, high, modifier, range, change, unit, per, noun } = mention;
  return { start, end, surface, kind, value, low, high, modifier, range, change, unit, per, noun };
}
