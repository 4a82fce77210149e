import { monthsOf } from '@puheeksi/core/kernel';
import { parsePeriod, type Language, type Month, type PeriodKey } from '@puheeksi/core';
import { plural } from '../text/plural.js';
import { monthNames, monthRunStarts } from './months.js';
import { noBreak } from './number.js';

/** A month with its year. @example formatMonth('2026-10' as Month, 'sv') // 'oktober 2026' */
export function formatMonth(month: Month, language: Language): string {
  return `${monthNames[language][Number(month.slice(5)) - 1] ?? month} ${month.slice(0, 4)}`;
}

const monthWords = {
  fi: { one: 'kuukausi', other: 'kuukautta' },
  sv: { one: 'månad', other: 'månader' },
  en: { one: 'month', other: 'months' },
} as const;

const quarterName = (key: string, months: readonly Month[], language: Language): string => {
  const [year = '', quarter = ''] = key.split('-Q');
  const index = (month: Month | undefined): number => Number((month ?? '').slice(5)) - 1;
  const run = `${monthRunStarts[language][index(months[0])]}–${monthNames[language][index(months.at(-1))]}`;
  if (language === 'en') return `Q${quarter} ${year} (${run})`;
  return language === 'fi' ? `${quarter}. neljännes ${year} (${run})` : `kvartal ${quarter} ${year} (${run})`;
};

/**
 * The name of a period: whole years by their numbers, any other with its ends named and its length said.
 * @throws RangeError when the key is not a period: keys of published tables are.
 * @example formatPeriod('2025-11..2026-10' as PeriodKey, 'fi') // 'marraskuu 2025 – lokakuu 2026 (12 kuukautta)', with a no-break space in the length
 */
export function formatPeriod(key: PeriodKey, language: Language): string {
  const period = parsePeriod(key);
  if (!period.ok) throw new RangeError(`Not a period: ${key}`);
  const { grain, firstMonth, lastMonth } = period.value;
  const months = monthsOf(period.value);
  if (grain === 'year') return key;
  if (grain === 'month') return formatMonth(firstMonth, language);
  if (grain === 'quarter') return quarterName(key, months, language);
  if (firstMonth.endsWith('-01') && lastMonth.endsWith('-12'))
    return `${firstMonth.slice(0, 4)}–${lastMonth.slice(0, 4)}`;
  const length = `${months.length}${noBreak}${plural(language, months.length, monthWords[language])}`;
  return `${formatMonth(firstMonth, language)} – ${formatMonth(lastMonth, language)} (${length})`;
}
