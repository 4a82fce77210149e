import type { KnownValue } from '@puheeksi/core/kernel';
import type { PublishedTable } from '@puheeksi/core';
import { formatNumber } from '../format/number.js';
import { formatShare } from '../format/share.js';
import { writtenInterval, writtenShare } from '../parts/written.js';
import type { Language } from '@puheeksi/core';
import type { IndicatorTexts, RateAges } from './indicatorTexts.js';

type Unit = PublishedTable['unit'];

/** Rates under ten carry two decimals, so that a small one is not written as 0. */
const rateDecimals = (value: number): number => (value < 10 ? 2 : 1);
const halves = (value: number): number => (Number.isInteger(value) ? 0 : 1);

/** A value with its unit. @example writtenValue({ kind: 'known', value: 21 }, 'days', 'fi', texts) // '21 päivää' */
export function writtenValue(
  value: KnownValue,
  unit: Unit,
  language: Language,
  texts: Pick<IndicatorTexts, 'days' | 'people' | 'perThousand'>,
  ageBand: RateAges = 'all',
  decimals?: number,
): string {
  const plain = formatNumber(value.value, language, halves(value.value));
  switch (unit) {
    case 'share':
      return decimals === undefined
        ? writtenShare(value, language)
        : formatShare(value.value, language, decimals);
    case 'days':
      return texts.days(plain, value.value);
    case 'people':
      return texts.people(plain);
    case 'per-thousand':
      return texts.perThousand(formatNumber(value.value, language, rateDecimals(value.value)), ageBand);
    case 'count':
    case 'inhabitants':
      return plain;
  }
}

/** The ends of an interval, in the unit of the value; nothing where there is none. @example writtenEnds(value, 'days', 'fi') // '14–30' */
export function writtenEnds(value: KnownValue, unit: Unit, language: Language): string | undefined {
  if (unit === 'share') return writtenInterval(value, language);
  if (!value.interval) return undefined;
  const { lower, upper } = value.interval;
  const decimals =
    unit === 'per-thousand' ? rateDecimals(value.value) : Math.max(halves(lower), halves(upper));
  return `${formatNumber(lower, language, decimals)}–${formatNumber(upper, language, decimals)}`;
}

/**
 * The decimals that the shares of a table were printed with, where no n says how fine they are: all of a series have the same.
 * @example printedDecimals(table) // 1, for 12 % beside 12.4 %
 */
export function printedDecimals({ unit, source, cells }: PublishedTable): number | undefined {
  if (unit !== 'share' || source.kind !== 'register') return undefined;
  const percents = cells.flatMap(({ value }) =>
    value.kind === 'known' ? [Number((value.value * 100).toFixed(6))] : [],
  );
  return percents.every(Number.isInteger) ? 0 : 1;
}
