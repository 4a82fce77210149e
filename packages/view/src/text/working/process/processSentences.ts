import type { LpProcessError, LpProcessWarning } from '@puheeksi/core';
import type { CodeWithFacts } from '../../workingTexts.js';

type Sentence = (facts: CodeWithFacts) => string;

/** Refusals and warnings that have their sentence in the pack itself. */
type InPack =
  | 'process-not-open'
  | 'process-already-open'
  | 'day-in-future'
  | 'concern-after-opening'
  | 'discussion-id-taken'
  | 'discussion-unknown'
  | 'many-discussions'
  | 'discussion-before-concern';

/** Sentences for the steps of an LP process after its opening: what is wrong and the way out. */
export interface ProcessSentences {
  readonly refusals: Readonly<Record<Exclude<LpProcessError['code'], InPack>, Sentence>>;
  readonly warnings: Readonly<Record<Exclude<LpProcessWarning['code'], InPack>, Sentence>>;
}
