import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** A file's text; `badByteAt` is the offset in it of the first byte that is no UTF-8, where there is one. */
export interface SourceFile {
  text: string;
  badByteAt?: number;
}

/** Reads a file as UTF-8. A byte order mark stays: it is part of the author's bytes. */
export function readSource(path: string): SourceFile {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  // Decoding puts U+FFFD where the bytes make no character.
  return isUtf8(bytes) ? { text } : { text, badByteAt: text.indexOf('\uFFFD') };
}
