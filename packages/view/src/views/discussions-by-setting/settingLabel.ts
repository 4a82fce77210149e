import type { Language } from '@puheeksi/core';
import type { Setting } from '@puheeksi/core/kernel';
import { settingTerms } from '@puheeksi/core/terms';

/** The label of a setting; a code that is not known is shown as it is. @example settingLabel('school', 'fi') // 'Koulu' */
export function settingLabel(code: string, language: Language): string {
  return Object.hasOwn(settingTerms, code) ? settingTerms[code as Setting][language] : code;
}
