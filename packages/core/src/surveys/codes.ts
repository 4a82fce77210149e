import { err, ok, type Month, type PlaceKey, type Result } from '../kernel/index.js';

/** Without letters and digits that are read for one another. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const codeLength = 12;
/** With fewer, whoever hands the codes out would know who has which. */
const minBatch = 10;
const maxBatch = 5_000;

/** Codes that were drawn together and are handed out blind. Which of them is whose nobody knows; used ones are forgotten. */
export interface CodeBatch {
  readonly survey: string;
  readonly version: number;
  readonly place: PlaceKey;
  /** The last month in which a code of the batch is taken. */
  readonly lastMonth: Month;
  /** Digests of the codes that are left, sorted: their order tells nothing of the order in which they were drawn. */
  readonly left: readonly string[];
}

/** A batch, and its codes for the slips of paper: shown once and kept nowhere. */
export interface DrawnCodes {
  readonly batch: CodeBatch;
  readonly codes: readonly string[];
}

/** What drawing needs of the world. */
export interface CodeTools {
  /** Whole numbers from 0 to `below` − 1, from a source fit for secrets. */
  readonly random: (below: number) => number;
  /** A digest that cannot be turned back (SHA-256 with the installation's own key). */
  readonly digest: (code: string) => string;
}

/** Why no codes are drawn, or a code is not taken. */
export type CodeError =
  | { readonly code: 'batch-too-small' | 'batch-too-large'; readonly limit: number }
  | { readonly code: 'code-unknown' }
  | { readonly code: 'code-expired'; readonly lastMonth: Month };

/** In groups of four, as they are printed. */
const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** A code without spaces, hyphens and case. */
const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/**
 * Draws one-time codes for a survey: 12 characters of 32, which is 60 bits; the door counts attempts. Refuses with `batch-too-small` (fewer than 10: then the codes
 * are not blind) and `batch-too-large`.
 * @source docs/settled-questions.md "Surveys by age": one-time codes where a region wants them
 * @example drawCodes({ survey: 'staff-voice', version: 1, place, lastMonth }, 30, { random, digest }) // { ok: true, value: { batch, codes: ['AB2C-…', …] } }
 */
export function drawCodes(
  about: Omit<CodeBatch, 'left'>,
  size: number,
  { random, digest }: CodeTools,
): Result<DrawnCodes, CodeError> {
  if (!Number.isInteger(size) || size < minBatch) return err({ code: 'batch-too-small', limit: minBatch });
  if (size > maxBatch) return err({ code: 'batch-too-large', limit: maxBatch });
  const codes = new Set<string>();
  while (codes.size < size)
    codes.add(Array.from({ length: codeLength }, () => alphabet.charAt(random(alphabet.length))).join(''));
  const left = [...codes].map(digest).sort();
  return ok({ batch: { ...about, left }, codes: [...codes].map(grouped) });
}

/**
 * Takes a code once: the batch without it. A code that was used and one that never was are the same, so that nobody learns who has
 * answered. Refuses with `code-unknown`, `code-expired`.
 * @example takeCode(batch, 'ab2c 34de 5fgh', { digest, month }) // { ok: true, value: { …batch, left: […] } }
 */
export function takeCode(
  batch: CodeBatch,
  typed: string,
  { digest, month }: Pick<CodeTools, 'digest'> & { readonly month: Month },
): Result<CodeBatch, CodeError> {
  const wanted = digest(plainCode(typed));
  if (!batch.left.includes(wanted)) return err({ code: 'code-unknown' });
  if (month > batch.lastMonth) return err({ code: 'code-expired', lastMonth: batch.lastMonth });
  return ok({ ...batch, left: batch.left.filter((one) => one !== wanted) });
}
