import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { type ArticleData, figureRecords } from '#content';
import site from '#site.config';
import { oembed, recordsOf, widgetFiles, type WidgetModel } from '#widgets';
import { absolute, drawn, file, schemaAddress } from './data-files.ts';
import { href } from './href.ts';

interface Props {
  data: ArticleData;
  model: WidgetModel;
}

/** Behind the widget's name in the address of what an oEmbed client asks for. */
const OEMBED = '.oembed';

/** The widgets of every article by their names. */
export async function widgetPaths(type: keyof typeof widgetFiles) {
  const entries = await getCollection('articles');
  return entries.flatMap(({ data }) =>
    data.widgets.flatMap((model) => {
      const name = model.id.slice(data.slug.length + 1);
      const names = type === 'json' ? [name, name + OEMBED] : [name];
      return names.map((widget) => ({
        params: { lang: data.lang, slug: data.slug, widget },
        props: { data, model } satisfies Props,
      }));
    }),
  );
}

/** Answers with a widget's file of the type. */
export const widgetRoute =
  (type: keyof typeof widgetFiles): APIRoute<Props> =>
  ({ props: { data, model }, params: { widget } }) => {
    if (widget?.endsWith(OEMBED)) return file(oembedOf(data, model), 'json');
    const context = {
      schema: schemaAddress('widget'),
      article: absolute(href(data.lang, data.slug)),
      figures: recordsOf(model, figureRecords(data), absolute),
    };
    return file(widgetFiles[type](model, drawn(model), context), type);
  };

function oembedOf({ lang }: ArticleData, model: WidgetModel): string {
  const place = { site: site.title[lang]!, home: absolute(href(lang)), address: absolute(model.embed!) };
  return `${JSON.stringify(oembed(model, place), null, 2)}\n`;
}
