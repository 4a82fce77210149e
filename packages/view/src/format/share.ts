import type { Language } from '@puheeksi/core';
import { formatNumber, numberMarks } from './number.js';

/**
 * A share 0–1 as a percentage; a no-break space before the sign in Finnish and Swedish.
 * @example formatShare(0.674, 'fi', 1) // '67,4 %'
 * @example formatShare(0.674, 'en', 1) // '67.4%'
 */
export function formatShare(share: number, language: Language, decimals = 0): string {
  return `${formatNumber(share * 100, language, decimals)}${numberMarks[language].beforePercent}%`;
}

/**
 * An interval of shares 0–1 as percentages, with the sign once.
 * @example formatInterval({ lower: 0.9348, upper: 0.9859 }, 'fi') // '93,5–98,6 %'
 */
export function formatInterval(
  interval: { readonly lower: number; readonly upper: number },
  language: Language,
  decimals = 1,
): string {
  const dash = interval.lower < 0 || interval.upper < 0 ? ' – ' : '–';
  return `${formatNumber(interval.lower * 100, language, decimals)}${dash}${formatShare(interval.upper, language, decimals)}`;
}
