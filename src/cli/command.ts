import type { CommandName } from './words/index.ts';
import type { Option, Given } from './read-arguments.ts';

/** What a command is given of the world. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  errors: NodeJS.WritableStream & { isTTY?: boolean };
  /** The folder that relative paths start from. */
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** The clock's time. */
  now: () => Date;
  /** Comes to pass when the user wants the command to end (Ctrl-C). */
  interrupted: () => Promise<void>;
}

/** One command of the command line. Its help is in `words/`, by its name. */
export interface Command {
  name: CommandName;
  /** What stands behind the name in the first line of the help: "[paths]". */
  operands: 'none' | 'paths' | 'article' | 'slug' | 'widget';
  options: readonly Option[];
  /** Runs the command. @returns the exit status: 0 no error, 1 errors found, 2 wrong use */
  run: (given: Given, terminal: Terminal) => Promise<number>;
}
