export { defaultPolicy } from './policy.js';
export { protectTable } from './protectTable.js';
export { protect } from './protect.js';
export { emptyRegister, withPublication } from './register.js';
export { auditPublished, relationsOfPercentage } from './auditPublished.js';
export { publishDerived, publishQuantile, quantileSupport } from './derivedValues.js';
export { combinePublications } from './combinePublications.js';
export { publish } from './publish.js';

export type { FamilyPolicy, ThresholdPolicy } from './policy.js';
export type { ProtectableCell, SumRelation } from './protectTable.js';
export type { Family, FamilyCell, FamilyFault, LinearRelation } from './family.js';
export type { ProtectedFamily, WouldDisclose } from './protect.js';
export type { LeakReason } from './audit.js';
export type { PublicationRegister, RegisterEntry } from './register.js';
export type { PublishedAudit, SeenCount, SeenPublication, SeenRelation } from './auditPublished.js';
export type { CombinedPublication, NotCombinable, UnknownSum } from './combinePublications.js';
export type { Axis, PublishedCell, PublishedTable, PublishedTableContent } from './publishedTable.js';
