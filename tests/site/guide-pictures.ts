import { readFile } from 'node:fs/promises';
import type { SiteCopy } from './site-copy.ts';

/** The code that an author's guide gives for pictures of one's own. */
export interface GuidePictures {
  /** An SVG in the text. */
  inline: string;
  /** A component that draws from data, and how an article places it. */
  component: string;
  use: string;
  /** The same component with Observable Plot. */
  plot: string;
}

/** The blocks of code of a guide, by its path. */
export async function guidePictures(guide: string): Promise<GuidePictures> {
  const text = await readFile(guide, 'utf8');
  const section = /^## (?:Свой рисунок|A picture of your own)$.*?(?=^## )/ms.exec(text)![0];
  const [inline, component, use, plot] = [...section.matchAll(/^```(?:mdx|astro)\n(.*?)^```$/gms)].map(
    ([, code]) => code!,
  );
  return { inline: inline!, component: component!, use: use!, plot: plot! };
}

/**
 * Makes an article of the copy full MDX and places a component in it as the guide says.
 *
 * @param path of the article
 * @param more what stands below the component
 */
export async function placeComponent(site: SiteCopy, path: string, component: string, use: string, more = '') {
  const article = await readFile(path, 'utf8');
  const [imported, placed] = use.trim().split('\n\n');
  const [, head, body] = /^(---\n.*?\n---\n)(.*)$/s.exec(article)!;
  await site.write(path, `${head}\n${imported}\n${body}\n${placed}\n${more}`);
  await site.write(path.replace(/[^/]+$/, 'Hours.astro'), component);
}
