export { detectIdentifiers } from './detect.js';
export { maskIdentifiers } from './mask.js';
export { guardText } from './guard.js';
export { guardValue, maskText } from './guardValue.js';
export { identityCodeCheck } from './identityCode.js';
export { identifierKinds } from './finding.js';

export type { DetectOptions } from './detect.js';
export type { IdentifierFinding, IdentifierKind } from './finding.js';
export type { TextIssue } from './guard.js';
export { textFault, textLimit } from './textFault.js';
export type { NewText, TextFault } from './textFault.js';
