import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address: "/en/method/". */
  address: string;
  html: string;
  elements: Element[];
  /** What a reader sees: text outside head, scripts and styles. */
  text: string;
}

/** Every HTML page of a built site that is read by itself, in the order of their addresses. */
export const readPages = (dist: string): BuiltPage[] =>
  readFiles(
    dist,
    globSync('**/*.html', { cwd: dist }).filter((file) => !/^(embed|frozen)\b/.test(file)),
  );

/** Every page that is made to stand in a frame of another page. */
export const readEmbeds = (dist: string): BuiltPage[] => readFiles(dist, globSync('embed/**/*.html', { cwd: dist }));

function readFiles(dist: string, files: string[]): BuiltPage[] {
  return files.sort().map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const tree = rehype().parse(html);
    const address = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
    return { address, html, elements: elementsOf(tree), text: textOf(tree) };
  });
}

function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => void found.push(node));
  return found;
}

function textOf(tree: Root): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'element' && ['head', 'script', 'style'].includes(node.tagName)) return 'skip';
    if (node.type === 'text') text += `${node.value} `;
    return true;
  });
  return text;
}

/** The values of an attribute (by its name in hast) on the elements of one tag. */
export function attributes(page: BuiltPage, tagName: string, name: string): string[] {
  return page.elements
    .filter((element) => element.tagName === tagName && element.properties[name] !== undefined)
    .map((element) => String(element.properties[name]));
}

/** Whether an article is on the page: the one schema.org block says so. */
export const isArticle = (page: BuiltPage): boolean => page.html.includes('"@type":"NewsArticle"');

/** Whether the page only sends its reader on. */
export const isRedirect = (page: BuiltPage): boolean => page.html.includes('http-equiv="refresh"');

/** What kind of page stands at an address, with its language: "figures/*", "en article". */
function kindOf(page: BuiltPage): string {
  const [first = '', ...rest] = page.address.split('/').filter(Boolean);
  const language = first.length === 2 ? `${first} ` : '';
  const [head = 'front', ...others] = language ? rest : [first || 'front', ...rest];
  if (isArticle(page)) return `${language}article`;
  return language + [head, ...others.map((segment) => (segment === 'subjects' ? segment : '*'))].join('/');
}

/** One page of each kind in each language, the longest. */
export function samplesOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const kinds = Map.groupBy(
    pages.filter((page) => !isRedirect(page)),
    kindOf,
  );
  return [...kinds.values()].map((group) => group.reduce((a, b) => (b.html.length > a.html.length ? b : a)));
}
