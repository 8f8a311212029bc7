import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFile, describe, readSiteContent, readSource, type SiteSettings } from '#content';
import { rehypeKratno } from '#rehype';
import { type KratnoOptions, remarkKratno } from '#remark';
import { isUnifiedProcessor, unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { reportFindings } from './report-findings.ts';
import { buildSearchIndex } from './search-index.ts';
import { siteMap } from './site-map.ts';
import { findingsAt, toolbarApp } from './toolbar.ts';

/**
 * The one integration: sets the plugins for the site's own MDX pages, checks those pages before a build begins, refuses
 * a configuration under which the plugins would not run, and lists the built pages for search engines and for the site's
 * own search. Articles come through the content loader; in dev the toolbar lists what was found in the one that is open,
 * and a page shows every widget's cases.
 *
 * @param settings the site's languages, the first for findings about files that name none, and its articles in full MDX
 */
export function kratno(settings: SiteSettings): AstroIntegration {
  const { language, languages = [language] } = settings;
  let root = '';
  let base = '/';
  return {
    name: 'kratno',
    hooks: {
      'astro:config:setup'({ config, command, updateConfig, addDevToolbarApp, injectRoute }) {
        root = fileURLToPath(config.root);
        base = config.base;
        if (command === 'dev') {
          addDevToolbarApp(toolbarApp);
          injectRoute({ pattern: '/gallery/', entrypoint: './src/components/Gallery.astro' });
        }
        updateConfig({
          integrations: [siteMap(languages, config)],
          markdown: { processor: unified({ ...plugins(root, settings), smartypants: false }), syntaxHighlight: false },
          vite: {
            build: {
              // Rolldown warns of the 'use strict' that each MDX module begins with.
              rolldownOptions: { checks: { moduleLevelDirective: false }, output: assetNames(config.build.assets) },
              // A page's policy allows no script but a file of the site.
              assetsInlineLimit: (path: string) => (/\.[cm]?[jt]s/.test(path) ? false : undefined),
            },
            environments: { client: { build: { rolldownOptions: { output: assetNames(config.build.assets) } } } },
          },
        });
      },
      'astro:config:done'({ config }) {
        const { processor } = config.markdown;
        if (processor && isUnifiedProcessor(processor) && hasPlugin(processor.options.remarkPlugins)) return;
        throw new AstroError(
          'Another integration has replaced markdown.processor: no number would be checked.',
          'Put kratno() last among the integrations that set a Markdown processor, before mdx().',
        );
      },
      'astro:server:setup'({ toolbar }) {
        toolbar.on<{ address: string }>('kratno:asked', ({ address }) => {
          const behindBase = address.startsWith(base) ? address.slice(base.length) : address;
          toolbar.send('kratno:found', findingsAt(behindBase, root, settings));
        });
      },
      'astro:build:start'() {
        const site = readSiteContent(root, settings);
        const pages = globSync('src/pages/**/*.{md,mdx}', { cwd: root }).sort();
        const files = pages.map((path) => compileFile(site, path));
        reportFindings(
          files.filter(({ findings }) => findings.length > 0),
          true,
          language,
        );
      },
      async 'astro:build:done'({ dir }) {
        await buildSearchIndex(fileURLToPath(dir));
      },
    },
  };
}

/** Fonts and styles by their hash alone: every page carries their names. */
const assetNames = (folder: string) => ({ assetFileNames: `${folder}/[hash][extname]` });

function plugins(root: string, settings: SiteSettings) {
  const site = readSiteContent(root, settings);
  const options: KratnoOptions = {
    registry: site.registry,
    now: site.now,
    // What Astro hands over has its frontmatter blanked: the file has it. Other articles may have changed since the last time.
    describe: (path) => describe({ ...site }, relative(root, path), readSource(path).text),
  };
  return {
    remarkPlugins: [[remarkKratno, options] as [typeof remarkKratno, KratnoOptions]],
    rehypePlugins: [rehypeKratno],
  };
}

const hasPlugin = (list: readonly unknown[]): boolean =>
  list.some((plugin) => plugin === remarkKratno || (Array.isArray(plugin) && plugin[0] === remarkKratno));
