import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { say } from '#wording';
import { visit } from 'unist-util-visit';
import { partOf } from './frame.ts';
import type { WidgetModel } from './widget.ts';

/** What a page that shows one widget alone says besides it. Addresses are absolute or relative to the page. */
export interface EmbedContext {
  /** The article's title and address. */
  title: string;
  article: string;
  /** The site's name. */
  site: string;
  /** The page's own address, for the code that places it in another; without it there is no code. */
  address?: string;
  stylesheet: string;
  /** Address of the page's oEmbed answer. */
  oembed?: string;
}

/** Size of the frame that the code asks for, in CSS pixels: it scrolls where the widget is taller. */
export const EMBED = { width: 680, height: 560 };

/** HTML that shows the page at the address inside another page. */
export const embedCode = ({ title }: WidgetModel, address: string): string =>
  toHtml(
    h('iframe', {
      src: address,
      title,
      ...EMBED,
      loading: 'lazy',
      style: `border:0;max-width:100%;height:${EMBED.height}px`,
    }),
  );

/**
 * A whole page that shows a widget alone, for a frame in another page: no script, links lead out of the frame.
 *
 * @param node the widget's markup, which this changes in place
 */
export function embedPage(model: WidgetModel, node: Element, context: EmbedContext): string {
  const { title, article, site, address, stylesheet, oembed } = context;
  const { language } = model;
  const root: Root = { type: 'root', children: [node] };
  visit(root, 'element', (element) => {
    const { href, id } = element.properties;
    if (typeof href === 'string' && href.startsWith('#')) element.properties['href'] = `${article}${href}`;
    if (id === `${partOf(model)}-title`) element.tagName = 'h1';
  });
  const code = address === undefined ? [] : [codeDrawer(embedCode(model, address), language)];
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', `${model.title} — ${site}`),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'description', content: title }),
      h('base', { target: '_top' }),
      h('link', { rel: 'canonical', href: article }),
      ...(oembed
        ? [h('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title: model.title })]
        : []),
      h('link', { rel: 'stylesheet', href: stylesheet }),
    ]),
    h(
      'body',
      h('main', [
        ...root.children.filter((child) => child.type === 'element'),
        h('p', { className: ['embed-origin'] }, [h('a', { href: `${article}#${model.id}` }, title), ` — ${site}`]),
        ...code,
      ]),
    ),
  ]);
  return `<!doctype html>${toHtml(page, { closeEmptyElements: true })}\n`;
}

/** The code as text to copy. */
const codeDrawer = (code: string, language: string): Element =>
  h('details', { className: ['embed-code'] }, [h('summary', say('embed-code', language)), h('pre', [h('code', code)])]);

/** The oEmbed answer (oembed.com, 1.0, type rich) for a widget's page. */
export const oembed = (
  model: WidgetModel,
  { site, home, address }: { site: string; home: string; address: string },
) => ({
  version: '1.0',
  type: 'rich',
  title: model.title,
  provider_name: site,
  provider_url: home,
  html: embedCode(model, address),
  ...EMBED,
});
