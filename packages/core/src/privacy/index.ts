export { defaultPolicy } from './policy.js';
export { protectTable } from './protect.js';
export { publish } from './publish.js';

export type { ThresholdPolicy } from './policy.js';
export type { ProtectableCell, SumRelation } from './protect.js';
export type { Axis, PublishedCell, PublishedTable, PublishedTableContent } from './publishedTable.js';
