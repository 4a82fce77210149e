import { useMemo } from 'react';
import { textsFor, type Texts } from '@puheeksi/view';
import { useLp } from './useLp.js';

/** Every text in the provider's language. */
export function useTexts(): Texts {
  const { language } = useLp();
  return useMemo(() => textsFor(language), [language]);
}
