import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { extractCommand } from './extract.ts';
import { freezeCommand } from './freeze.ts';
import { newCommand } from './new.ts';

/** Every command, in the order of the help text. */
export const commands: Command[] = [newCommand, checkCommand, explainCommand, extractCommand, freezeCommand];
