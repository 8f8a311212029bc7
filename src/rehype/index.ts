export { rehypeKratno } from './rehype-kratno.ts';
export { setWords } from './set-words.ts';
