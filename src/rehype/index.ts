export { rehypeKratno } from './rehype-kratno.ts';
