export { draftAction, dropAction, hear, markTheme, openLogBook } from './logBook.js';
export { openVulnerabilities, outcomeOf, themesIn, themesMarked } from './findings.js';

export type { DraftAction, LogBookError, LogBookSession, Mark, Party, Theme, View } from './logBook.js';
export type { Outcome } from './findings.js';
