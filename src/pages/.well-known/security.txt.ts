import type { APIRoute } from 'astro';
import site from '#site.config';
import { edition } from '../../components/edition.ts';
import { absolute, fileHref } from '../../components/href.ts';

/** Days that the file may be trusted after the build; RFC 9116 advises less than a year. */
const DAYS = 180;

/** Where to report a vulnerability (RFC 9116). */
export const GET: APIRoute = () => {
  const { security, corrections } = site.contacts;
  const contact = security ?? corrections;
  const expires = new Date(edition.getTime() + DAYS * 86_400_000);
  const lines = [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${expires.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${absolute(fileHref(site.languages[0]!, '.well-known', 'security.txt'))}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
