import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widgets } from '#widgets';
import { commands } from '../src/cli/commands/index.ts';
import { articleSchema, figureSchema, sourceSchema } from '../src/figures/schema.ts';

describe.each(['src/pages/guide.mdx', 'src/pages/en/guide.mdx'])('%s', (path) => {
  const guide = readFileSync(path, 'utf8');

  it.each([
    ['an article', articleSchema],
    ['a figure', figureSchema],
    ['a source', sourceSchema],
  ])('tells of every field of %s', (_name, schema) => {
    const untold = Object.keys(schema.shape).filter((key) => !guide.includes(`\`${key}\``));
    expect(untold).toEqual([]);
  });

  it('tells which fields an article needs', () => {
    const required = Object.entries(articleSchema.shape).flatMap(([key, value]) =>
      value.safeParse(undefined).success ? [] : [key],
    );
    const told = [...guide.matchAll(/^\| `(\w+)` +\| (?:да|yes) /gm)].map(([, key]) => key!);
    expect(told.sort()).toEqual(required.sort());
  });

  it('tells of every component, and of no other', () => {
    const told = new Set([...guide.matchAll(/`<([A-Z]\w+)/g)].map(([, name]) => name!));
    expect([...told].sort()).toEqual(['Fig', ...Object.keys(widgets)].sort());
  });

  it('tells of every command and option', () => {
    for (const { name, options } of commands) {
      expect(guide).toContain(`| \`npx kratno ${name}`);
      const lines = guide
        .split('\n')
        .filter((line) => line.startsWith(`| \`npx kratno ${name}`))
        .join('\n');
      for (const option of options) {
        const byDefault = name === 'extract' && option.name === 'format';
        const told = lines.includes(`--${option.name}`) || byDefault || (name === 'explain' && option.name === 'lang');
        expect(told, `${name} --${option.name}`).toBe(true);
      }
    }
  });
});
