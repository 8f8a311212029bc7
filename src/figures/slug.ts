import { slug } from 'github-slugger';

/** A name as a segment of an address: "DeepSeek R1" → "deepseek-r1". Names that differ only in marks share one. */
export const slugOf = (name: string): string => slug(name).replace(/-{2,}/g, '-');

/** Whether a name can be a segment of an address as it is, in any script: no sign in it means something to a browser. */
export const isSegment = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u.test(name);
