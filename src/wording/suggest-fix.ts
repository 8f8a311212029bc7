import type { Finding } from '#messages';
import { writeQuantity } from './write-quantity.ts';

/** Rules whose findings say what the text should have. */
const mendable = new Set<Finding['ruleId']>(['ratio', 'bound-dropped']);

/**
 * The text to put in place of a stated multiple that does not hold: what follows from the operands, with the white space of
 * the surface and its capital.
 *
 * @param language BCP 47
 * @returns `undefined` where the text is phrased otherwise than such a text would be ("удвоилась"), and for other rules
 */
export function suggestFix(finding: Finding, language: string): { text: string } | undefined {
  const { ruleId, severity, variant, surface, actual, expected } = finding;
  const right = expected?.[0];
  if (!mendable.has(ruleId) || severity === 'info' || variant === 'restated') return undefined;
  if (typeof actual !== 'object' || typeof right !== 'object' || right.unit !== 'times') return undefined;
  const stated = plain(writeQuantity(actual, language, { modifier: false }));
  if (!plain(surface).toLowerCase().endsWith(stated)) return undefined;
  const written = writeQuantity(right, language);
  const text = surface.includes('\u00a0') ? written : plain(written);
  const capital = surface.charAt(0) !== surface.charAt(0).toLowerCase();
  return { text: capital ? text.charAt(0).toUpperCase() + text.slice(1) : text };
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
