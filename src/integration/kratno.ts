import { globSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFile, describe, readSiteContent, readSource } from '#content';
import { rehypeKratno } from '#rehype';
import { type KratnoOptions, remarkKratno } from '#remark';
import { isUnifiedProcessor, unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { reportFindings } from './report-findings.ts';

/**
 * The one integration: sets the plugins for the site's own MDX pages, checks those pages before a build begins, and
 * refuses a configuration under which the plugins would not run. Articles come through the content loader.
 *
 * @param language BCP 47, of findings about files that name none: the site's first language
 */
export function kratno({ language }: { language: string }): AstroIntegration {
  let root = '';
  return {
    name: 'kratno',
    hooks: {
      'astro:config:setup'({ config, updateConfig }) {
        root = fileURLToPath(config.root);
        updateConfig({
          markdown: { processor: unified({ ...plugins(root, language), smartypants: false }), syntaxHighlight: false },
          // Rolldown warns of the 'use strict' that each MDX module begins with.
          vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
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
      'astro:build:start'() {
        const site = readSiteContent(root, language);
        const pages = globSync('src/pages/**/*.{md,mdx}', { cwd: root }).sort();
        const files = pages.map((path) => compileFile(site, path));
        reportFindings(
          files.filter(({ findings }) => findings.length > 0),
          true,
          language,
        );
      },
    },
  };
}

function plugins(root: string, language: string) {
  const { registry, now } = readSiteContent(root, language);
  const options: KratnoOptions = {
    registry,
    now,
    // What Astro hands over has its frontmatter blanked: the file has it.
    describe: (path) => describe({ root }, relative(root, path), readSource(path).text),
  };
  return {
    remarkPlugins: [[remarkKratno, options] as [typeof remarkKratno, KratnoOptions]],
    rehypePlugins: [rehypeKratno],
  };
}

const hasPlugin = (list: readonly unknown[]): boolean =>
  list.some((plugin) => plugin === remarkKratno || (Array.isArray(plugin) && plugin[0] === remarkKratno));
