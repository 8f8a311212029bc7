import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { extract, type Mention } from '#extraction';
import { language, languages, type Language } from '#languages';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { linesOf } from '../lines.ts';

const help = `kratno extract [--lang ru] [--format ndjson] [--input text|json] [--dates]

Reads texts from standard input, one a line, and writes the quantities found in each as one JSON array a line.

  --lang CODE      language of the texts (default: ru)
  --format ndjson  the one output format
  --input text     each input line is a text (default)
  --input json     each input line is a JSON string or {"text": "…", "lang": "…"}, so that a text may hold line breaks
  --dates          dates and years come out too, as kind "date"
`;

/** `kratno extract`: texts in, mentions out, one line for one line, in constant memory. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'read the quantities in texts from standard input',
  help,
  async run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: {
        lang: { type: 'string', default: 'ru' },
        format: { type: 'string', default: 'ndjson' },
        input: { type: 'string', default: 'text' },
        dates: { type: 'boolean', default: false },
      },
    });
    if (values.format !== 'ndjson') throw new UsageError(`unknown format "${values.format}", expected ndjson`);
    if (values.input !== 'text' && values.input !== 'json') {
      throw new UsageError(`unknown input "${values.input}", expected text or json`);
    }
    const read = values.input === 'json' ? readJson : (line: string) => ({ text: line, lang: undefined });
    return extractLines(terminal, known(values.lang), read, values.dates);
  },
};

async function extractLines(
  { input, output, errors }: Terminal,
  fallback: Language,
  read: (line: string) => { text: string; lang: string | undefined },
  dates: boolean,
): Promise<number> {
  let status = 0;
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    let record: unknown;
    try {
      const { text, lang } = read(line);
      record = extract(text, lang === undefined ? fallback : known(lang), { dates }).map(asRecord);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      errors.write(`kratno extract: line ${number}: ${error.message}\n`);
      record = { error: error.message };
      status = 1;
    }
    if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, 'drain');
  }
  return status;
}

function known(code: string): Language {
  const found = language(code);
  if (found) return found;
  throw new UsageError(`unknown language "${code}", expected ${Object.keys(languages).join(', ')}`);
}

function readJson(line: string): { text: string; lang: string | undefined } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError('no JSON, expected a JSON string or {"text": "…", "lang": "…"}');
  }
  if (typeof value === 'string') return { text: value, lang: undefined };
  if (value !== null && typeof value === 'object' && 'text' in value && typeof value.text === 'string') {
    return { text: value.text, lang: 'lang' in value && typeof value.lang === 'string' ? value.lang : undefined };
  }
  throw new UsageError('no text, expected a JSON string or {"text": "…", "lang": "…"}');
}

/** The public fields of a mention, in a fixed order. */
export function asRecord(mention: Mention) {
  const { start, end, surface, kind, value, low, high, modifier, range, change, unit, per, noun } = mention;
  return { start, end, surface, kind, value, low, high, modifier, range, change, unit, per, noun };
}
