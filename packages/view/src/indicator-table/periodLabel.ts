import type { Language, Month } from '@puheeksi/core';
import { formatMonth } from '../format/period.js';
import type { IndicatorTexts } from './indicatorTexts.js';

const form = /^(\d{4})-(?:(\d{2})|q([1-4])|(boys|girls))$/;

/**
 * The label of a row that is a month, a quarter, or the year of one group; what has no such code is its own label.
 * @example periodLabel('2026-q3', texts, 'fi') // '3. neljännes 2026'
 */
export function periodLabel(code: string, texts: IndicatorTexts, language: Language): string {
  const [, year = '', month, quarter, group] = form.exec(code) ?? [];
  if (month) return formatMonth(code as Month, language);
  if (quarter) return texts.quarter(Number(quarter), year);
  return group ? texts.ofGroup(year, group as 'boys' | 'girls') : code;
}
