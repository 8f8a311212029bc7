import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFile, readSiteContent, type SiteSettings } from '#content';
import type { DevToolbarAppEntry } from 'astro';

/** A finding as the toolbar lists it. */
export interface ToolbarFinding {
  ruleId: string;
  severity: string;
  /** "12:7": line and column of the article's file. */
  place: string;
  message: string;
  note?: string;
}

/** What is known of the page that is open; `path` is empty where it is no article. */
export interface ToolbarAnswer {
  path: string;
  findings: ToolbarFinding[];
}

/** The app in Astro's dev toolbar; a built site has neither toolbar nor app. */
export const toolbarApp: DevToolbarAppEntry = {
  id: 'kratno',
  name: 'Kratno',
  icon: '<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2"><path d="m3 3 10 10M13 3 3 13"/></svg>',
  entrypoint: fileURLToPath(new URL('./toolbar-app.ts', import.meta.url)),
};

/**
 * The findings of the article at an address of the site, read anew.
 *
 * @param address its path behind the base: "/en/deepseek-r1-cost/"
 * @param root the site's folder
 */
export function findingsAt(address: string, root: string, settings: SiteSettings): ToolbarAnswer {
  const { language, languages = [language] } = settings;
  const [first = '', second] = address.split('/').filter(Boolean);
  const [lang, slug] = languages.includes(first) ? [first, second] : [language, first];
  const path = `content/articles/${slug}/${lang}.mdx`;
  if (!slug || !/^[\w-]+$/.test(slug) || !existsSync(join(root, path))) return { path: '', findings: [] };
  const { findings } = compileFile(readSiteContent(root, settings), path);
  return {
    path,
    findings: findings.map(({ ruleId, severity, place: { start }, message, note }) => {
      return {
        ruleId,
        severity,
        place: `${start.line}:${start.column}`,
        message,
        ...(note === undefined ? {} : { note }),
      };
    }),
  };
}
