import type { Amount } from '../amount.ts';
import type { Reader } from '../reader.ts';

/** What reads a quantity that begins at a token, or finds none there. */
export interface Construct {
  name: string;
  read: (reader: Reader, i: number, bound: boolean) => Amount | undefined;
}

/** What takes tokens out of the reader's sight because they are no quantity: the token behind them. */
export interface Stop {
  name: string;
  /** It takes digits only where they touch a letter or a mark. */
  glued?: true;
  read: (reader: Reader, i: number) => number | undefined;
}
