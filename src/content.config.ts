import { type ArticleData, articlesLoader } from '#content';
import { reportFindings } from '#integration';
import site from '#site.config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const language = site.languages[0]!;
const names = z.record(z.string(), z.string());
const entry = z.object({ name: names, description: names.optional() });

export const collections = {
  articles: defineCollection({
    loader: articlesLoader({
      language,
      fullMdx: site.fullMdx,
      report: (files, publishing) => reportFindings(files, publishing, language),
    }),
    schema: z.custom<ArticleData>(),
  }),
  sections: defineCollection({ loader: glob({ base: 'content/sections', pattern: '*.yaml' }), schema: entry }),
  authors: defineCollection({ loader: glob({ base: 'content/authors', pattern: '*.yaml' }), schema: entry }),
};
