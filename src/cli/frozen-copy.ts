import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { embedPage, type FileContext, widgetFiles, type WidgetModel } from '#widgets';

/** A widget as it was: a page of its own with its stylesheet, its data and its picture. */
export interface FrozenCopy {
  /** Its files' common name, `<widget>-<hash>`; the hash is of what they hold. */
  stem: string;
  /** The files' texts by their ending. */
  files: Record<string, string>;
}

/** What a frozen page says besides the widget. */
export interface FrozenContext extends FileContext {
  title: string;
  site: string;
  /** Absolute address of the folder that the copy will lie in, with a final slash. */
  folder: string;
}

/** Stands for the copy's own name in its texts while that is not known: the name is a hash of them. */
const OWN_NAME = '@frozen@';

/** The files of a frozen copy. The same widget gives the same copy. @param node the widget's markup */
export function frozenCopy(
  model: WidgetModel,
  node: (model: WidgetModel) => Element,
  context: FrozenContext,
): FrozenCopy {
  const { article, folder, title, site } = context;
  const own = { ...model, data: OWN_NAME, embed: `${OWN_NAME}.html` };
  const page = embedPage(own, node(own), {
    ...{ title, article, site, stylesheet: `${OWN_NAME}.css` },
    address: `${folder}${OWN_NAME}.html`,
  });
  const data = Object.entries(widgetFiles).map(([type, write]) => [type, write(model, node(model), context)] as const);
  const texts: Record<string, string> = { html: page, css: stylesheet(), ...Object.fromEntries(data) };
  const stem = `${model.id}-${hashOf(texts)}`;
  const files = Object.entries(texts).map(([type, text]) => [type, text.replaceAll(OWN_NAME, stem)] as const);
  return { stem, files: Object.fromEntries(files) };
}

/** Whether the files of a frozen copy are what they were when it got its name. */
export function isUntouched({ stem, files }: FrozenCopy): boolean {
  const texts = Object.entries(files).map(([type, text]) => [type, text.replaceAll(stem, OWN_NAME)] as const);
  return stem.endsWith(`-${hashOf(Object.fromEntries(texts))}`);
}

/** SHA-256 of the texts in the order of their endings, its first twelve hexadecimal digits. */
function hashOf(texts: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  for (const type of Object.keys(texts).sort()) hash.update(`${type}\0${texts[type]}\0`);
  return hash.digest('hex').slice(0, 12);
}

/** The stylesheet of pages to embed as one file that loads no other: the fonts are the reader's own. */
const stylesheet = (): string =>
  ['tokens', 'tables', 'widgets', 'embed']
    .map((name) =>
      readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8').replace(/^@import .*\n/gm, ''),
    )
    .join('\n');
