import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '#figures';
import { location } from 'vfile-location';
import * as z from 'zod';
import { type ConfigPath, configPlaces } from './config-places.ts';

/** The file that a newsroom sets its site up in, from the site's folder. */
export const CONFIG = 'src/site.config.ts';

/**
 * One error that names everything wrong in the configuration, a line for each: where it stands in the file, the key, what
 * was expected there and what was found.
 *
 * @param text the configuration's source; what stands in the working folder unless given
 */
export function configError(error: z.ZodError, schema: z.ZodType, text = ownText()): Error {
  const place = placeIn(text);
  const lines = error.issues
    .flatMap((issue) => explain(issue, schema))
    .map(({ path, key, says }) => `  ${place(path, key)}${path.map(String).join('.') || 'the whole'}: ${says}`);
  const hint = 'Every field is described in src/content/site.ts.';
  const made = new Error(`${CONFIG} is not right, nothing was done:\n${lines.join('\n')}\n${hint}`);
  // Where in the generator it was made is of no use to whoever mends the configuration.
  made.stack = `Error: ${made.message}`;
  return made;
}

function ownText(): string {
  const path = resolve(CONFIG);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** "src/site.config.ts:5:8 ", or nothing where no place is known. */
function placeIn(text: string): (path: ConfigPath, what: 'key' | 'value') => string {
  const places = configPlaces(text);
  const lines = location(text);
  return (path, what) => {
    const span = places(path, what);
    if (!span) return '';
    const { line, column } = lines.toPoint(span[0])!;
    return `${CONFIG}:${line}:${column} `;
  };
}

interface Explained {
  path: ConfigPath;
  key: 'key' | 'value';
  says: string;
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType): Explained[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path, schema);
    return issue.keys.map((key) => ({
      path: [...path, key],
      key: 'key',
      says: `there is no such key; ${suggestion(key, known)}`,
    }));
  }
  if (issue.code === 'invalid_value') {
    const found = shown(issue.input);
    return [
      { path, key: 'value', says: `${suggestion(String(issue.input), issue.values.map(String))}; found ${found}` },
    ];
  }
  const expected = issue.message.startsWith('Invalid') ? `expected ${wordFor(issue)}` : issue.message;
  if (issue.input === undefined) return [{ path, key: 'value', says: `is missing; ${expected}` }];
  return [
    { path, key: 'value', says: issue.code === 'custom' ? expected : `${expected}; found ${shown(issue.input)}` },
  ];
}

/** What a value of a type is called. */
function wordFor(issue: z.core.$ZodIssue): string {
  const type = issue.code === 'invalid_type' ? issue.expected : '';
  const words: Partial<Record<string, string>> = {
    string: 'a text in quotation marks',
    array: 'a list: [ … ]',
    object: 'keys and values: { … }',
    record: 'a text for each language: { ru: … }',
  };
  return words[type] ?? 'another value';
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? typeof value).slice(0, 60);

function suggestion(word: string, known: readonly string[]): string {
  const meant = didYouMean(word, known);
  const list = `expected one of ${known.join(', ')}`;
  return meant ? `did you mean "${meant}"? ${list}` : list;
}

/** The keys that the configuration has at a path. */
function keysAt(path: ConfigPath, schema: z.ZodType): string[] {
  const found = path.reduce((at: z.core.$ZodType | undefined, step) => inner(at, String(step)), bare(schema));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function inner(at: z.core.$ZodType | undefined, key: string): z.core.$ZodType | undefined {
  if (at instanceof z.ZodArray) return bare(at.element);
  return at instanceof z.ZodObject ? bare((at.shape as z.core.$ZodShape)[key]) : undefined;
}

const bare = (at: z.core.$ZodType | undefined): z.core.$ZodType | undefined =>
  at instanceof z.ZodDefault || at instanceof z.ZodOptional ? at.unwrap() : at;
