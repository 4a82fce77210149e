export { elementOf, LpElement } from './LpElement.js';
export { views } from './list.js';

export type { ListedView } from './parts.js';
