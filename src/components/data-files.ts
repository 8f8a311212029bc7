import { getCollection } from 'astro:content';
import { latest, siteFiguresOf, type SiteFigure } from '#content';
import site from '#site.config';
import { setWords } from '#rehype';
import { drawWidget, type WidgetModel } from '#widgets';
import type { Element } from 'hast';
import { href } from './href.ts';

/** The absolute address of a path of the site. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** The address of a published JSON Schema: "widget" or "figures". */
export const schemaAddress = (name: 'widget' | 'figures'): string => absolute(`${site.base}data/schema/${name}.json`);

/** A widget's markup, its words set as on the article's page. */
export function drawn(model: WidgetModel): Element {
  const node = drawWidget(model);
  setWords(node, model.language);
  return node;
}

/** Every figure of the site's articles, the newest article first. */
export async function allFigures(): Promise<SiteFigure[]> {
  const entries = latest(await getCollection('articles'));
  return entries.flatMap(({ data }) => siteFiguresOf(data, absolute(href(data.lang, data.slug))));
}

/** A file as its address answers in dev; a built site's host tells the type by the name's ending. */
export const file = (body: string, type: keyof typeof types): Response =>
  new Response(body, { headers: { 'content-type': types[type] } });

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
};
