export { LpElement } from './LpElement.js';
export { elementOf } from './elementOf.js';
