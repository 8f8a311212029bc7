import type { Command } from '../command.ts';
import { extractCommand } from './extract.ts';

/** Every command, in the order of the help text. */
export const commands: Command[] = [extractCommand];
