export type * from './document.ts';
export * from './place-finding.ts';
export * from './remark-kratno.ts';
export type { PlacedWidget } from './widget-nodes.ts';
