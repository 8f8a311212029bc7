import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The rooms in their order: a room imports only from those before it. */
const rooms = [
  'messages',
  'units',
  'quantities',
  'languages',
  'extraction',
  'figures',
  'claims',
  'wording',
  'charts',
  'widgets',
  'remark',
  'rehype',
  'compile',
  'content',
  'integration',
  'cli',
  'translations',
  'styles',
  'components',
  'layouts',
  'pages',
];
const pureRooms = rooms.slice(0, rooms.indexOf('content'));
const siteFolders = ['components', 'layouts', 'pages', 'styles', 'translations'];

/** Files of the rooms; those directly in src/ (the site's and the collections' configuration) put rooms together. */
const files = globSync('src/*/**/*.{ts,mjs,astro,mdx}').map((path) => path.replaceAll('\\', '/'));
const roomOf = (path: string) => path.split('/')[1]!;

/** The code of a file: an .astro file's fence, an .mdx file's import lines, a module's whole text. */
function codeOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.astro')) return /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  if (path.endsWith('.mdx')) return text.match(/^import .*$/gm)?.join('\n') ?? '';
  return text;
}
const imports = new Map(files.map((path) => [path, importsOf(path)]));
function importsOf(path: string): string[] {
  return ts.preProcessFile(codeOf(path), true, true).importedFiles.map((file) => file.fileName);
}
const resolveRelative = (from: string, specifier: string) => posix.join(posix.dirname(from), specifier);

describe('order and doors', () => {
  it.each(files)('%s imports only from rooms above, through their doors', (path) => {
    for (const specifier of imports.get(path)!) {
      if (specifier.startsWith('#')) {
        if (specifier === '#site.config') {
          expect([...pureRooms, 'content'], `${specifier} in ${roomOf(path)}`).not.toContain(roomOf(path));
          continue;
        }
        const target = specifier.slice(1);
        expect(rooms, `unknown door ${specifier}`).toContain(target);
        expect(rooms.indexOf(target), `${path} reaches down to ${specifier}`).toBeLessThan(rooms.indexOf(roomOf(path)));
      } else if (specifier.startsWith('.')) {
        const target = resolveRelative(path, specifier);
        if (roomOf(target) === roomOf(path) || !target.startsWith('src/')) continue;
        const site = siteFolders.includes(roomOf(path)) && siteFolders.includes(roomOf(target));
        expect(site, `${path} goes past a door to ${specifier}`).toBe(true);
      }
    }
  });

  it('gives every room a door in package.json', () => {
    const doors = (JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> }).imports;
    for (const room of rooms.filter((name) => !siteFolders.includes(name))) {
      expect(doors[`#${room}`]).toBe(`./src/${room}/index.ts`);
      expect(existsSync(`src/${room}/index.ts`)).toBe(true);
    }
  });

  it('has no room that is not on the list', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !rooms.includes(name))).toEqual([]);
  });

  it('has no import cycle', () => {
    const done = new Set<string>();
    const visit = (path: string, trail: string[]) => {
      expect(trail.includes(path), [...trail, path].join(' → ')).toBe(false);
      if (done.has(path)) return;
      for (const specifier of imports.get(path) ?? []) {
        if (specifier.startsWith('.')) visit(resolveRelative(path, specifier), [...trail, path]);
      }
      done.add(path);
    };
    files.forEach((path) => visit(path, []));
  });
});

describe('purity, from messages to compile', () => {
  const pure = files.filter((path) => pureRooms.includes(roomOf(path)));

  it.each(pure)('%s touches nothing outside its arguments', (path) => {
    for (const specifier of imports.get(path)!) {
      expect(specifier, `${path} imports ${specifier}`).not.toMatch(/^(node:|astro(:|\/|$)|@astrojs\/|fs|path$)/);
    }
    expect(impurities(path)).toEqual([]);
  });
});

/** Reads of clock, chance, environment, network or default locale, and state that outlives a call. */
function impurities(path: string): string[] {
  const source = ts.createSourceFile(path, codeOf(path), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${what}`);
  };
  const forbidden = /^(process|globalThis|window|fetch|performance|setTimeout|setInterval|console)$/;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && forbidden.test(node.text) && !isPropertyName(node)) report(node, node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText()}.${node.name.text}`;
      if (/^(Date\.now|Math\.random|crypto\..+)$/.test(name)) report(node, name);
    }
    if (ts.isNewExpression(node)) {
      const name = node.expression.getText();
      const bare = (node.arguments?.length ?? 0) === 0;
      if (name === 'Date' && bare) report(node, 'new Date()');
      if (name.startsWith('Intl.') && bare) report(node, `${name} without a locale`);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const method = node.expression.name.text;
      if (
        /^toLocale\w+$|^localeCompare$/.test(method) &&
        node.arguments.length < (method === 'localeCompare' ? 2 : 1)
      ) {
        report(node, `${method} without a locale`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const)) {
      report(statement, 'module-level let');
    }
  }
  return found;
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

describe('one grammar for every language', () => {
  const grammar = files.filter((path) => ['units', 'quantities', 'extraction'].includes(roomOf(path)));
  const codes = readdirSync('src/languages')
    .filter((name) => !['index.ts', 'language.ts'].includes(name))
    .map((name) => basename(name, '.ts'));

  it.each(grammar)('%s names no language and holds no word of one', (path) => {
    const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
    expect(codes.filter((name) => new RegExp(`['"\`]${name}['"\`]`, 'u').test(code))).toEqual([]);
    expect(code.match(/\p{Script=Cyrillic}{2,}/gu) ?? []).toEqual([]);
  });
});

describe('lists and names', () => {
  const listed = ['src/languages', 'src/extraction/constructs', 'src/claims/rules', 'src/widgets', 'src/cli/commands'];

  it.each(listed)('%s: every file is listed in its index', (folder) => {
    const index = readFileSync(join(folder, 'index.ts'), 'utf8');
    const members = readdirSync(folder).filter((name) => /\.ts$/.test(name) && name !== 'index.ts');
    const reachable = new Set<string>();
    const follow = (path: string) => {
      if (reachable.has(path)) return;
      reachable.add(path);
      for (const specifier of imports.get(path) ?? []) {
        if (specifier.startsWith('.')) follow(resolveRelative(path, specifier));
      }
    };
    follow(`${folder}/index.ts`);
    expect(index.length).toBeGreaterThan(0);
    expect(members.filter((name) => !reachable.has(`${folder}/${name}`))).toEqual([]);
  });

  it('names files in kebab-case and has no drawer for odds and ends', () => {
    const odd = files.filter((path) => {
      const name = basename(path);
      if (/^(utils?|helpers?|common|lib|types|misc)\b/.test(name)) return true;
      if (path.endsWith('.astro')) return !/^[A-Z][A-Za-z]*\.astro$|^(\[?[a-z0-9.-]+\]?)\.astro$/.test(name);
      return !/^(\[[a-z.]+\]|[a-z0-9.-]+)\.(ts|mjs|mdx|[a-z]+\.ts)$/.test(name);
    });
    expect(odd).toEqual([]);
    const folders = new Set(files.flatMap((path) => dirname(path).split('/')));
    for (const name of ['utils', 'helpers', 'common', 'lib', 'misc']) expect(folders).not.toContain(name);
  });

  it('keeps the Astro config short and the top level as agreed', () => {
    expect(readFileSync('astro.config.mjs', 'utf8').split('\n').length).toBeLessThanOrEqual(30);
    const top = readdirSync('.', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$)/.test(entry.name))
      .map((entry) => entry.name);
    expect(top.sort()).toEqual(['content', 'public', 'src', 'tests']);
  });
});
