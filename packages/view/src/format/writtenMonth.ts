import type { Language, Month } from '@puheeksi/core';
import { parseMonth } from '@puheeksi/core/kernel';
import { monthNames } from './months.js';

const numbersForm = /^(\d{1,2})\s*[/.]\s*(\d{4})$/;
const wordForm = /^(\p{L}+)\s+(\d{4})$/u;

/** A month as it is typed back: '1/2026'. @example shortMonth('2026-01' as Month) // '1/2026' */
export const shortMonth = (month: Month): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

const monthOf = (number: number, year: string): Month | undefined => {
  const month = parseMonth(`${year}-${String(number).padStart(2, '0')}`);
  return month.ok ? month.value : undefined;
};

/**
 * A month as people write it (1/2026, 1.2026, tammikuu 2026) or as a computer does (2026-01); nothing when it is none of these.
 * @example readWrittenMonth('tammikuu 2026') // '2026-01'
 */
export function readWrittenMonth(text: string): Month | undefined {
  const written = text.trim();
  const iso = parseMonth(written);
  if (iso.ok) return iso.value;
  const [, number, year = ''] = numbersForm.exec(written) ?? [];
  if (number !== undefined) return monthOf(Number(number), year);
  const [, name = '', ofYear = ''] = wordForm.exec(written) ?? [];
  const languages: readonly Language[] = ['fi', 'sv', 'en'];
  const found = languages
    .map((language) => monthNames[language].findIndex((month) => month.toLowerCase() === name.toLowerCase()))
    .find((index) => index >= 0);
  return found === undefined ? undefined : monthOf(found + 1, ofYear);
}
