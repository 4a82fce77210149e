import { guardText, type TextIssue } from './guard.js';
import { isBlank } from './isBlank.js';

/** A text on its way into the deletable text store: its id there, and the text itself, which no event ever holds. */
export interface NewText<Ref extends string> {
  readonly textRef: Ref;
  readonly text: string;
}

/** Why a text may not be stored. `length` and `limit` are UTF-16 units. */
export type TextFault =
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'text-identifies'; readonly issues: readonly TextIssue[] };

/** The longest text of network work: some three pages. */
export const textLimit = 10_000;

/**
 * The fault of a text that a command brings, or nothing when it may be stored. Length is looked at first, so that a hostile
 * text costs nothing.
 * @source R0-K8: an observation describes everyday life of families, never an identifiable person
 * @example textFault('  ') // { code: 'text-empty' }
 */
export function textFault(text: string): TextFault | undefined {
  if (text.length > textLimit) return { code: 'text-too-long', length: text.length, limit: textLimit };
  if (isBlank(text)) return { code: 'text-empty' };
  const issues = guardText(['text'], text);
  return issues.length > 0 ? { code: 'text-identifies', issues } : undefined;
}
