import type { KnownValue } from '@puheeksi/core/kernel';
import type { Language } from '@puheeksi/core';
import { formatNumber } from '../format/number.js';
import { formatInterval, formatShare } from '../format/share.js';
import type { ShownTexts } from '../text/readingTexts.js';

/** From this many on, a share is written with one decimal: below it one respondent is a percentage point or more. */
const oneDecimalFrom = 100;
/** Up to this many, the smallest count that protection lets through is not written as 0 %. */
const wholePercentUpTo = 1000;

/** Decimals of a computed share of n. @example shareDecimals(196) // 1 */
export function shareDecimals(n: number): number {
  return n >= oneDecimalFrom ? 1 : 0;
}

/** A part of a counted whole as a percentage. @example writtenPart(601, 812, 'fi') // '74 %' */
export function writtenPart(count: number, whole: number, texts: ShownTexts): string {
  const decimals = whole > wholePercentUpTo ? 1 : 0;
  const smallest = 10 ** -(decimals + 2);
  if (count > 0 && count / whole < smallest / 2)
    return texts.lessThan(formatShare(smallest, texts.language, decimals));
  return formatShare(count / whole, texts.language, decimals);
}

/** A share as it was printed, or as computed with the decimals its n carries. @example writtenShare(value, 'fi') // '67,4 %' */
export function writtenShare({ value, n, reported }: KnownValue, language: Language): string {
  if (reported) return formatShare(reported.percentage / 100, language, reported.decimals);
  return formatShare(value, language, value === 1 ? 0 : shareDecimals(n ?? 0));
}

/** The interval of a share; nothing where there is none. @example writtenInterval(value, 'fi') // '93,5–98,6 %' */
export function writtenInterval({ interval, n }: KnownValue, language: Language): string | undefined {
  return interval && formatInterval(interval, language, shareDecimals(n ?? 0));
}

const maxNamed = 3;

const candidatesText = (candidates: readonly number[], texts: ShownTexts): string => {
  const write = (count: number): string => formatNumber(count, texts.language);
  const min = candidates[0] ?? 0;
  if (candidates.length <= maxNamed) return texts.either(candidates.map(write));
  return `${write(min)}–${write(candidates.at(-1) ?? min)}`;
};

/**
 * How many respondents are behind a share, out of how many: the count, or every count that a printed percentage can stand for.
 * @example writtenCount(value, texts) // '190 tai 191 / 196'
 */
export function writtenCount({ value, n, reported }: KnownValue, texts: ShownTexts): string {
  if (reported && reported.candidates.length === 0) return texts.fitsNoCount;
  if (n === undefined) return texts.nothing['no-data'];
  const whole = formatNumber(n, texts.language);
  const counts = reported
    ? candidatesText(reported.candidates, texts)
    : formatNumber(Math.round(value * n), texts.language);
  return `${counts} / ${whole}`;
}
