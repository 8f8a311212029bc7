import type { ReadNumber } from './digits.ts';

/** What is known when a number begins. */
export interface NumberContext {
  /** Three digits behind a foreign mark are thousands (money without a scale word). */
  thousands: boolean;
  /** A currency sign stands before it: "m" and "b" are millions and billions. */
  money: boolean;
  /** A modifier stands before it: "около тысячи" is one thousand. */
  bound: boolean;
}

/** A number as far as it is read. */
export interface Base extends ReadNumber {
  /** The power of ten of its scale word; 0 without one. */
  power: number;
  /** Nothing may follow ("полмиллиона", "a third of a million"). */
  closed: boolean;
}
