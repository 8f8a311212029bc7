import type { Role } from '../roles.ts';
import type { Reader } from '../reader.ts';

/** Whether a word in one of these roles stands among the `reach` tokens before `i`. */
export function isNear(reader: Reader, i: number, reach: number, ...roles: Role[]): boolean {
  for (let at = i - 1; at >= 0 && i - at < reach; at--) if (roles.some((role) => reader.has(at, role))) return true;
  return false;
}
