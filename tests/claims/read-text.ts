import { type Claim, type Passage, readClaims, tie } from '#claims';
import { extract } from '#extraction';
import type { Dossier } from '#figures';
import { language as languageOf } from '#languages';
import type { Finding } from '#messages';

/** A dossier without figures. */
export const noDossier = (): Dossier => ({ figures: new Map(), sources: new Map(), comparisons: [] });

/** Reads prose as the plugin does: paragraphs apart by a blank line, `# ` a heading, `title: ` and `lead: ` what they say. */
export function readText(
  text: string,
  language: string,
  dossier: Dossier = noDossier(),
): { passages: Passage[]; claims: Claim[]; findings: Finding[]; dossier: Finding[] } {
  const grammar = languageOf(language);
  if (!grammar) throw new Error(`no language ${language}`);
  const passages = text.split(/\n\s*\n/).map((block): Passage => {
    const [, mark] = /^(# |title: |lead: )/.exec(block.trim()) ?? [];
    const role = mark === '# ' ? 'heading' : mark === 'title: ' ? 'title' : mark === 'lead: ' ? 'lead' : 'paragraph';
    const prose = block.trim().slice(mark?.length ?? 0);
    const quoted = [...prose.matchAll(/«[^»]*»|“[^”]*”/g)].map(({ index, 0: { length } }): [number, number] => [
      index,
      index + length,
    ]);
    return { text: prose, role, quoted, mentions: extract(prose, grammar) };
  });
  tie(passages, dossier, language).forEach((mentions, index) => (passages[index]!.mentions = mentions));
  const read = readClaims(passages, dossier, language);
  return { passages, claims: read.claims.flat(), findings: read.findings.flat(), dossier: read.dossier };
}
