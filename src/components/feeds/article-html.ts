import { type CollectionEntry, render } from 'astro:content';
import { say, writeDate } from '#wording';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { translation } from '../../translations/index.ts';
import { absolute, href } from '../href.ts';
import { portableHtml } from './portable-html.ts';

type Article = CollectionEntry<'articles'>;

/** Articles that were written out before: a site's and its section's feed hold the same ones. */
const written = new WeakMap<Article, Promise<string>>();

/** The whole article as HTML for a feed: lead, body with its widgets, sources and corrections. */
export function articleHtml(entry: Article): Promise<string> {
  const known = written.get(entry) ?? write(entry);
  written.set(entry, known);
  return known;
}

async function write(entry: Article): Promise<string> {
  const { data } = entry;
  const body = entry.rendered?.html ?? (await renderModule(entry));
  const lists = [reviewsOf(data), sourcesOf(data), correctionsOf(data)];
  const around = [toHtml(h('p', h('strong', data.lead))), body, ...lists.map((list) => toHtml(list))];
  return portableHtml(around.filter(Boolean).join('\n'), absolute(href(data.lang, data.slug)));
}

/** The body of an article that is a JavaScript module. */
async function renderModule(entry: Article): Promise<string> {
  const [{ Content }, { default: renderer }] = await Promise.all([render(entry), import('@astrojs/mdx/server.js')]);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/mdx', renderer });
  return container.renderToString(Content);
}

function reviewsOf({ lang, reviews }: Article['data']): ElementContent[] {
  if (reviews.length === 0) return [];
  const items = reviews.map(({ claim, finding, source: { title, publisher = title, date, url } }) => {
    const where = [url ? h('a', { href: url }, publisher) : publisher, date && `, ${writeDate(date, lang)}`];
    return h('p', [`${claim} (`, ...where, '). ', h('strong', `${finding}.`)]);
  });
  return [h('h2', translation(lang).reviews), ...items];
}

function sourcesOf({ lang, sources }: Article['data']): ElementContent[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ title, publisher, date, url, access }): Element => {
    const facts = [publisher, date && writeDate(date, lang), say(`access-${access}`, lang)].filter(Boolean).join(', ');
    return h('li', [url ? h('a', { href: url }, title) : title, `. ${facts}`]);
  });
  return [h('h2', translation(lang).sources), h('ol', items)];
}

function correctionsOf({ lang, corrections }: Article['data']): ElementContent[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ date, note, changes, moved }): Element => {
    const rows = [...changes, ...moved].map(({ label, from, to }) => h('li', `${label}: ${from} → ${to}`));
    return h('li', [`${writeDate(date, lang)} — ${note}`, ...(rows.length > 0 ? [h('ul', rows)] : [])]);
  });
  return [h('h2', translation(lang).corrections), h('ul', items)];
}
