import { parseDay, type Day } from '@puheeksi/core';

const numbersForm = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*(?:\.\s*(\d{2}|\d{4})?)?$/;
const wordForm = /^(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i;
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A day without its year comes at least once in so many years: from 29.2.1896 to the next one it took eight. */
const yearsWithEveryDay = 9;

const dayOf = (year: number, month: number, day: number): Day | undefined => {
  const [y, m, d] = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  const found = parseDay(`${y}-${m}-${d}`);
  return found.ok ? found.value : undefined;
};

/** A year of two digits is the one nearest to today's: in 2026 '26' is 2026, '27' is 2027 and '80' is 1980. */
const nearestYear = (twoDigits: number, today: number): number => {
  const sameCentury = today - (today % 100) + twoDigits;
  if (sameCentury > today + 50) return sameCentury - 100;
  return sameCentury <= today - 50 ? sameCentury + 100 : sameCentury;
};

/** Without its year a day of something that has happened is the latest one that is not to come. */
const latest = (month: number, day: number, today: Day): Day | undefined => {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsWithEveryDay }, (_, back) => thisYear - back);
  return years.flatMap((year) => dayOf(year, month, day) ?? []).find((found) => found <= today);
};

/**
 * A day of something that has happened, as people write it in Finland (1.12., 1.12.26, 1.12.2026), in English (1 Dec 2026) or as
 * a computer does (2026-12-01); nothing when it is none of these, or no day of the calendar. What could be read in two ways
 * (3/4/2026) is not guessed.
 * @example readWrittenDay('1.12.', '2026-12-05' as Day) // '2026-12-01'
 */
export function readWrittenDay(text: string, today: Day): Day | undefined {
  const written = text.trim();
  const iso = parseDay(written);
  if (iso.ok) return iso.value;
  const [found, day = '', month = '', year] = numbersForm.exec(written) ?? [];
  if (found !== undefined) {
    if (year === undefined) return latest(Number(month), Number(day), today);
    const whole = year.length === 4 ? Number(year) : nearestYear(Number(year), Number(today.slice(0, 4)));
    return dayOf(whole, Number(month), Number(day));
  }
  const [, date = '', name = '', ofYear = ''] = wordForm.exec(written) ?? [];
  const at = monthStarts.indexOf(name.slice(0, 3).toLowerCase());
  return at === -1 ? undefined : dayOf(Number(ofYear), at + 1, Number(date));
}
