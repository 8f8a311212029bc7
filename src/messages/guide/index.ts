import { en } from './en.ts';
import type { Guide } from './guide.ts';
import { ru } from './ru.ts';

export type * from './guide.ts';

/** What the author's guide says of every rule, by language code. */
export const guides: Readonly<Record<string, Guide>> = { ru, en };
