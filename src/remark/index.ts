export type * from './document.ts';
export * from './place-finding.ts';
export * from './remark-kratno.ts';
export { type PlacedWidget, sameWidget } from './widget-nodes.ts';
