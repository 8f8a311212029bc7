import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** A file's text; `badByte` is the first byte that is no UTF-8, with its offset in the text, where there is one. */
export interface SourceFile {
  text: string;
  badByte?: { at: number; byte: number };
}

/** Reads a file as UTF-8. A byte order mark stays: it is part of the author's bytes. */
export const readSource = (path: string): SourceFile => decodeSource(readFileSync(path));

/** The text of a file's bytes. */
export function decodeSource(bytes: Buffer): SourceFile {
  const text = bytes.toString('utf8');
  // Decoding puts U+FFFD where the bytes make no character.
  if (isUtf8(bytes)) return { text };
  const at = text.indexOf('\uFFFD');
  return { text, badByte: { at, byte: bytes[Buffer.byteLength(text.slice(0, at))]! } };
}
