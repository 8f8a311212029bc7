import { parseArgs } from 'node:util';
import { didYouMean } from '#figures';
import { UsageError } from './usage-error.ts';

/** An option of a command. */
export interface Option {
  /** Without its dashes. */
  name: string;
  /** Whether something stands behind it: never by default. */
  value?: 'required' | 'optional';
  /** What that may be, where it is a choice. */
  choices?: readonly string[];
}

/** The words behind a command, understood. */
export interface Given {
  /** The value of each option that was given; empty for one without a value. */
  options: ReadonlyMap<string, string>;
  operands: string[];
}

/** Every command has it. */
const helpOption: Option = { name: 'help' };

/** Reads the words behind a command; throws a `UsageError` for an option that it has not, or a value that will not do. */
export function readArguments(args: string[], options: readonly Option[]): Given {
  const known = [...options, helpOption];
  const config = known.map(({ name, value }) => [name, { type: value === 'required' ? 'string' : 'boolean' }] as const);
  const { tokens } = parseArgs({
    args: args.map((arg) => (arg === '-h' ? '--help' : arg)),
    options: Object.fromEntries(config),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') values.set(token.name, valueOf(token, known));
  }
  return { options: values, operands };
}

/** An option as it was written. */
interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken, known: readonly Option[]): string {
  const option = known.find((candidate) => candidate.name === name);
  if (!option) {
    const meant =
      didYouMean(
        name,
        known.map((candidate) => candidate.name),
      ) ?? '';
    throw new UsageError(meant ? 'unknown-option-meant' : 'unknown-option', { option: rawName, meant: `--${meant}` });
  }
  const missing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
  if (option.value === 'required' && missing) throw new UsageError('no-value', { option: rawName });
  if (option.value === undefined && value !== undefined) throw new UsageError('idle-value', { option: rawName, value });
  if (value !== undefined && option.choices && !option.choices.includes(value)) {
    throw new UsageError('unknown-choice', { option: rawName, value, choices: option.choices.join(', ') });
  }
  return value ?? '';
}
