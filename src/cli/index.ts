import { didYouMean } from '#figures';
import type { Command, Terminal } from './command.ts';
import { commands } from './commands/index.ts';
import { helpOf, overview } from './help.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';
import { cliWords, fillWords, terminalLanguage, wrongUseIn } from './words/index.ts';

/**
 * Runs one command.
 *
 * @param args the words behind `kratno`
 * @returns the exit status: 0 no error, 1 errors found, 2 wrong use
 */
export async function main(args: string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name, ...rest] = args;
  const language = terminalLanguage(terminal.environment);
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.output.write(overview(commands, language));
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  try {
    if (!command) throw unknownCommand(name);
    const given = readArguments(rest, command.options);
    if (!given.options.has('help')) return await command.run(given, terminal);
    terminal.output.write(helpOf(command, language));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.errors.write(wrongUse(error, command, language));
    return 2;
  }
}

/** The fault of a first word that is no command; none at all asks for the list. */
function unknownCommand(name: string | undefined): UsageError {
  if (name === undefined) return new UsageError('unknown-command', { command: '' });
  const meant = didYouMean(
    name,
    commands.map((candidate) => candidate.name),
  );
  return meant
    ? new UsageError('unknown-command-meant', { command: name, meant })
    : new UsageError('unknown-command', { command: name });
}

/** What is wrong, and where help is. */
function wrongUse(error: UsageError, command: Command | undefined, language: string): string {
  const said = wrongUseIn(language, error);
  if (!command) return `${error.values['command'] ? `kratno: ${said}\n\n` : ''}${overview(commands, language)}`;
  const more = fillWords(cliWords[language]!.more, { command: `kratno ${command.name}` });
  return `kratno ${command.name}: ${said}\n${more}\n`;
}

/** The terminal of this process; a reader that stops reading (`| head`) ends it quietly. */
function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    folder: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    interrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      }),
  };
}
