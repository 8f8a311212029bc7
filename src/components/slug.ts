import { slug } from 'github-slugger';

/** A name as a segment of an address: "DeepSeek R1" → "deepseek-r1". Names that differ only in marks share one. */
export const slugOf = (name: string): string => slug(name).replace(/-{2,}/g, '-');
