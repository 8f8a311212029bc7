import { splitFrontmatter } from './split-frontmatter.ts';
import { type Path, type Span, YamlSource } from './yaml-source.ts';

/** Where the value at a path of a file's frontmatter stands; the nearest there is where it has no such value. */
export function frontmatterSpan(source: string, path: Path): Span {
  const split = splitFrontmatter(source);
  return split.kind === 'found' ? new YamlSource(source, split.yaml, split.offset).span(path) : [0, 0];
}
