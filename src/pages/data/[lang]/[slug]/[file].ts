import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { type ArticleData, figureRecords } from '#content';
import site from '#site.config';
import { oembed, widgetFiles, type WidgetModel } from '#widgets';
import { absolute, drawn, file, schemaAddress } from '../../../../components/data-files.ts';
import { href } from '../../../../components/href.ts';

type FileType = keyof typeof widgetFiles | 'oembed.json';

interface Props {
  data: ArticleData;
  model: WidgetModel;
  type: FileType;
}

const types = [...Object.keys(widgetFiles), 'oembed.json'] as FileType[];
const tableTypes: FileType[] = ['csv', 'json'];

/**
 * Each widget of each article as its data, in two forms, its picture ("r1-gpt4.csv", "r1-gpt4.svg"), and what an oEmbed
 * client asks of the page to embed.
 */
export async function getStaticPaths() {
  const entries = await getCollection('articles');
  return entries.flatMap(({ data }) =>
    data.widgets.flatMap((model) =>
      (model.embed === undefined ? tableTypes : types).map((type) => ({
        params: { lang: data.lang, slug: data.slug, file: `${model.id.slice(data.slug.length + 1)}.${type}` },
        props: { data, model, type } satisfies Props,
      })),
    ),
  );
}

export const GET: APIRoute<Props> = ({ props: { data, model, type } }) => {
  if (type === 'oembed.json') {
    const place = { site: site.title[data.lang]!, home: absolute(href(data.lang)), address: absolute(model.embed!) };
    return file(`${JSON.stringify(oembed(model, place), null, 2)}\n`, 'json');
  }
  const records = new Map(figureRecords(data).map((record) => [record.id, record]));
  const context = {
    schema: schemaAddress('widget'),
    article: absolute(href(data.lang, data.slug)),
    figures: model.figures.flatMap((id) => records.get(id) ?? []),
  };
  return file(widgetFiles[type](model, drawn(model), context), type);
};
