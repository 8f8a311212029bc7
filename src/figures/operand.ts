import type { Operand } from '#messages';
import type { Figure } from './figure.ts';

/** A figure as an operand of a computation. */
export const operandOf = ({ id, label, quantity, start, end }: Figure): Operand => ({
  figure: id,
  label,
  amount: quantity,
  start,
  end,
});
