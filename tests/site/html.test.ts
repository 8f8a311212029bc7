import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { readEmbeds, readPages } from './built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

describe('HTML', () => {
  it.each([...readPages(inject('dist')), ...readEmbeds(inject('dist'))])('$address is valid', async ({ html }) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });

  it.each([...readPages(inject('dist')), ...readEmbeds(inject('dist'))])(
    '$address shows no slip',
    ({ html, elements }) => {
      expect(html).not.toMatch(/\bNaN\b|\bInfinity\b|\bundefined\b|\[object |\uFFFD|="null"|>null</);
      const said = (node: Nodes): string => toString(node).trim();
      const empty = elements.filter(({ tagName, properties, children }) => {
        if (tagName === 'svg') return children.length === 0;
        const shows =
          tagName === 'figure' || properties.role === 'img' || ['figcaption', 'dd', 'bdi', 'b'].includes(tagName);
        return shows && children.every((child) => said(child) === '' && !/<(img|svg)/.test(toHtml(child)));
      });
      expect(empty.map((element) => toHtml(element).slice(0, 120))).toEqual([]);
    },
  );
});
