export { glossary, termText } from './glossary/glossary.js';
export { settingTerms, originTerms, logBookVariantTerms } from './codeListLabels.js';
export { addedServiceTerms } from './addedServiceTerms.js';
export { professionalSectorTerms } from './professionalSectorTerms.js';
export { accessibilityNeedTerms, interpreterLanguageLabel, interpreterLanguageTerms } from './needTerms.js';

export type { TermId } from './glossary/glossary.js';
export type { Term, TermSource } from './glossary/term.js';
export type { SettingTerm, OriginTerm, LogBookVariantTerm } from './codeListLabels.js';
