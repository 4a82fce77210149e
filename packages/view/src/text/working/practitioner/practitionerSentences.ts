import type { PractitionerError, PractitionerWarning } from '@puheeksi/core/streams/practitioner';

type Sentence = (facts: { readonly code: string; readonly [fact: string]: unknown }) => string;

/** Sentences for the register of practitioners: what is wrong and the way out. */
export interface PractitionerSentences {
  readonly refusals: Readonly<Record<PractitionerError['code'], Sentence>>;
  readonly warnings: Readonly<Record<PractitionerWarning['code'], Sentence>>;
}
