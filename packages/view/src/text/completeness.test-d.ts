import type { LpProcessError, LpProcessWarning } from '@puheeksi/core';
import type { AccessRefusal } from '@puheeksi/core/access';
import type { KnownRefusalCode, KnownWarningCode } from './workingTexts.js';

type IsNever<T> = [T] extends [never] ? true : false;

/** A rule without a sentence does not compile: its code stands in the error message. */
export const everyRefusalHasASentence: IsNever<
  Exclude<LpProcessError['code'] | AccessRefusal['code'], KnownRefusalCode>
> = true;
/** The same for warnings. */
export const everyWarningHasASentence: IsNever<Exclude<LpProcessWarning['code'], KnownWarningCode>> = true;

// @ts-expect-error a code that has no sentence is found
export const aNewRuleIsFound: IsNever<Exclude<'a-new-rule', KnownRefusalCode>> = true;
