import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { kratno } from './src/integration/index.ts';
import site from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  integrations: [kratno({ ...site, language: site.languages[0] }), mdx()],
});
