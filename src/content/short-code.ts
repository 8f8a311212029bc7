import { createHash } from 'node:crypto';

/** Letters and digits that nobody takes for each other (Crockford's base 32). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of a code: 35 bits, so that ten thousand articles collide with a chance of one in seven hundred. */
const LENGTH = 7;

/** The code of an article's short address, from its id ("<slug>/<lang>") alone: it never changes. */
export function shortCode(id: string): string {
  const bytes = createHash('sha256').update(id).digest();
  return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
