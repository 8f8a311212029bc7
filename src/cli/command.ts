/** What a command is given of the world. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  errors: NodeJS.WritableStream;
  /** The folder that relative paths start from. */
  folder: string;
  environment: NodeJS.ProcessEnv;
}

/** One command of the command line. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** The full help text. */
  help: string;
  /** Runs the command. @returns the exit status: 0 no error, 1 errors found, 2 wrong use */
  run: (args: string[], terminal: Terminal) => Promise<number>;
}

/** Wrong use of the command line: printed with the command's help, exit status 2. */
export class UsageError extends Error {}
