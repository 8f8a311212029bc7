import { type Command, type Terminal, UsageError } from './command.ts';
import { commands } from './commands/index.ts';

/**
 * Runs one command.
 *
 * @param args the words behind `kratno`
 * @returns the exit status: 0 no error, 1 errors found, 2 wrong use
 */
export async function main(args: string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name, ...rest] = args;
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
    const stream = asked && name !== undefined ? terminal.output : terminal.errors;
    if (!asked) stream.write(`kratno: unknown command "${name}"\n\n`);
    stream.write(overview());
    return asked && name !== undefined ? 0 : 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.output.write(command.help);
    return 0;
  }
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, args: string[], terminal: Terminal): Promise<number> {
  try {
    return await command.run(args, terminal);
  } catch (error) {
    const wrongUse = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!wrongUse) throw error;
    terminal.errors.write(`kratno ${command.name}: ${(error as Error).message}\n\n${command.help}`);
    return 2;
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `kratno <command> [options]\n\n${list.join('\n')}\n\nkratno <command> --help says more.\n`;
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
  };
}
