import { err, type Issue, type Result } from '../kernel/index.js';

/**
 * Why a statistic has no value. Never a sentence, never NaN:
 * `invalid-input` names every faulty argument at once; `empty` means that nothing was observed (n = 0), which is "no data"
 * and not zero; `too-few` means that the method itself asks for more than there is (its minimum is a fact of the error);
 * `not-defined` means that these data have no such number (a ratio over zero events, a slope over one day);
 * `no-convergence` means that an iterated fit did not settle.
 */
export type StatisticsError =
  | { readonly code: 'invalid-input'; readonly issues: readonly Issue[] }
  | { readonly code: 'empty' }
  | { readonly code: 'too-few'; readonly what: string; readonly received: number; readonly minimum: number }
  | { readonly code: 'not-defined'; readonly reason: string }
  | { readonly code: 'no-convergence' };

/** What every function of this folder answers. */
export type Statistic<T> = Result<T, StatisticsError>;

/** Refuses with all faults of the input. @example invalidInput([issue]) // { ok: false, error: { code: 'invalid-input', issues: [issue] } } */
export const invalidInput = (
  issues: readonly Issue[],
): { readonly ok: false; readonly error: StatisticsError } => err({ code: 'invalid-input', issues });

/** Nothing was observed. @example empty // { ok: false, error: { code: 'empty' } } */
export const empty: { readonly ok: false; readonly error: StatisticsError } = Object.freeze({
  ok: false,
  error: Object.freeze({ code: 'empty' }),
});

/** The method asks for more than there is. @example tooFew('events', 9, 10).ok // false */
export const tooFew = (
  what: string,
  received: number,
  minimum: number,
): { readonly ok: false; readonly error: StatisticsError } =>
  err({ code: 'too-few', what, received, minimum });

/** These data have no such number. @example notDefined('no-variation').ok // false */
export const notDefined = (reason: string): { readonly ok: false; readonly error: StatisticsError } =>
  err({ code: 'not-defined', reason });
