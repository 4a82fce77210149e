import type { DayFault } from '@puheeksi/core/kernel';
import type { LpProcessError, LpProcessWarning } from '@puheeksi/core';

type Sentence = (facts: { readonly code: string; readonly [fact: string]: unknown }) => string;

/** Refusals and warnings that have their sentence in the pack itself. */
type InPack =
  | 'process-not-open'
  | 'process-already-open'
  | DayFault['code']
  | 'concern-after-opening'
  | 'discussion-unknown'
  | 'many-discussions'
  | 'discussion-before-concern';

/** Sentences for the steps of an LP process after its opening: what is wrong and the way out. */
export interface ProcessSentences {
  readonly refusals: Readonly<Record<Exclude<LpProcessError['code'], InPack>, Sentence>>;
  readonly warnings: Readonly<Record<Exclude<LpProcessWarning['code'], InPack>, Sentence>>;
}

type SafetyRefusal =
  | 'restricted-guardian'
  | 'parent-without-custody'
  | 'not-a-recipient'
  | 'acting-for-child-off'
  | 'flag-twice'
  | 'family-member-missing'
  | 'family-member-not-fitting';
type SafetyWarning =
  | 'present-against-safety'
  | 'reached-against-safety'
  | 'invited-against-safety'
  | 'interpreter-not-arranged'
  | 'accessibility-not-arranged';

/** The sentences among them that concern the family's safety. */
export interface SafetySentences {
  readonly refusals: Pick<ProcessSentences['refusals'], SafetyRefusal>;
  readonly warnings: Pick<ProcessSentences['warnings'], SafetyWarning>;
}
