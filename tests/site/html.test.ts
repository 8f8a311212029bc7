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
});
