import { compileFile, compileFiles, type SiteContent } from '#content';
import { readRegistry } from '#figures';
import { guides, type RuleId } from '#messages';
import { placeFinding, placer } from '#remark';

/** The files of an example of the guide: those of the registry, and the text itself. */
export interface Example {
  files: { path: string; text: string }[];
  text: string;
}

/** Takes an example apart at the lines that name a file of the registry. */
export function readExample(example: string): Example {
  const parts = example.split(/^(?=# content\/|---\n(?!\n))/m);
  const files = parts.flatMap((part) => {
    const [, path, text] = /^# (content\/\S+)\n([\s\S]*)$/.exec(part) ?? [];
    return path === undefined || text === undefined ? [] : [{ path, text }];
  });
  return { files, text: parts.slice(files.length).join('') };
}

/**
 * What is said of a rule's example, as an author would read it.
 *
 * @param site whose vocabulary names things
 * @returns `undefined` for a rule without an example
 */
export function exampleMessage(
  ruleId: RuleId,
  language: string,
  site: SiteContent,
): { message: string; note?: string } | undefined {
  const example = guides[language]?.[ruleId].example ?? '';
  if (example === '') return undefined;
  const { files, text } = readExample(example);
  const { registry, findings } = readRegistry(files);
  const faults = findings.flatMap((report) =>
    report.findings.map((fault) => placeFinding(fault, placer(''), language)),
  );
  const { vocabulary, figures } = registry;
  const metric = new Map([...site.registry.vocabulary.metric, ...vocabulary.metric]);
  const merged = { ...site.registry, figures, vocabulary: { ...site.registry.vocabulary, metric } };
  const own = { ...site, registry: merged, read: () => ({ text }) };
  const compiled = compileFiles(own, ['example.mdx'], (path) => compileFile(own, path, language));
  const found = [...faults, ...compiled.flatMap((compilation) => compilation.findings)];
  return found.find((finding) => finding.ruleId === ruleId);
}
