import type { Reader } from '../reader.ts';
import { kinds } from '../token.ts';

/** Whether nothing but a mark or the end of the text follows token `end`. */
export function endsClause(reader: Reader, end: number): boolean {
  const at = reader.skip(end);
  return at >= reader.count || (reader.kind(at) === kinds.mark && at === end && !reader.isMark(at, '-'));
}
