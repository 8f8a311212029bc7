import type { Command } from './command.ts';
import type { Option } from './read-arguments.ts';
import { table } from './table.ts';
import { type CliWords, cliWords, fillWords } from './words/index.ts';

/** The list of commands, in a language of the command line. */
export function overview(commands: readonly Command[], language: string): string {
  const words = cliWords[language]!;
  const rows = commands.map(({ name, operands }): [string, string] => [
    [name, words.operands[operands]].filter(Boolean).join(' '),
    words.commands[name].summary,
  ]);
  const more = fillWords(words.more, { command: 'kratno check' });
  return `${table([[words.about]], WIDTH)}\n${columns(rows)}\n${more}\n`;
}

/** What one command does, with its options. */
export function helpOf({ name, operands, options }: Command, language: string): string {
  const words = cliWords[language]!;
  const { description, options: meanings, ending } = words.commands[name];
  const rows = options.map((option): [string, string] => [written(option, words), meanings[option.name] ?? '']);
  const first = ['kratno', name, words.operands[operands], words.options].filter(Boolean).join(' ');
  const paragraph = (text: string) => table([[text]], WIDTH);
  const list = columns([...rows, ['--help', words.help]]);
  return `${first}\n\n${paragraph(description)}\n${list}\n${paragraph(ending)}`;
}

/** "--format text|json", "--lang CODE", "--fix[=claims]". */
function written({ name, value, choices }: Option, words: CliWords): string {
  if (value === undefined) return `--${name}`;
  const what = choices?.join('|') ?? (name === 'lang' ? words.code : words.title);
  return value === 'optional' ? `--${name}[=${what}]` : `--${name} ${what}`;
}

/** What stands behind a name, beside it. */
const columns = (rows: readonly [string, string][]): string => table(rows, WIDTH);

/** The width of a terminal, at least. */
const WIDTH = 80;
