export { settingTerms, originTerms, logBookVariantTerms } from './codeListLabels.js';

export type { SettingTerm, OriginTerm, LogBookVariantTerm } from './codeListLabels.js';
