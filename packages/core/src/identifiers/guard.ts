import type { Issue } from '../kernel/index.js';
import { detectIdentifiers, type DetectOptions } from './detect.js';

/** An issue of a text field with the place of the identifier: UTF-16 offsets, `end` is the first unit after it. */
export interface TextIssue extends Issue {
  readonly start: number;
  readonly end: number;
}

/**
 * The issues of one text field of a command: one for each identifier, with its kind and place but never the identifier.
 * Every command that takes text asks this first. Empty when the text may be stored.
 *
 * Codes: `identifier-in-text`, with `received` the kind and `expected` the mask that could stand in its place.
 * @source R0-K8; F29, F63: an identity code typed is blocked, with help
 * @example guardText(['text'], 'ota yhteyttä nimi@esimerkki.fi')
 * // [{ path: ['text'], code: 'identifier-in-text', received: 'email', expected: '••••@•••••••••.••', start: 13, end: 30 }]
 */
export function guardText(
  path: readonly (string | number)[],
  text: string,
  options: DetectOptions = {},
): readonly TextIssue[] {
  return detectIdentifiers(text, options).map((finding) => ({
    path,
    code: 'identifier-in-text',
    received: finding.kind,
    expected: finding.suggestion,
    start: finding.start,
    end: finding.end,
  }));
}
