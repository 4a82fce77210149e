import type { DayDoubt, DayFault } from '@puheeksi/core/kernel';
import type { Language, Month } from '@puheeksi/core';
import { formatMonth } from '../../format/period.js';

/** The facts of a fault or a doubt as they come from a server: none is certain to be there, nor to be of the right kind. */
export interface DayFacts {
  readonly code: string;
  readonly field?: unknown;
  readonly day?: unknown;
  readonly today?: unknown;
  readonly daysBack?: unknown;
  readonly publishedFrom?: unknown;
}

/** Sentences about the day of something that has happened: why it is refused, and what is asked about it. */
export interface DaySentences {
  readonly refusals: Readonly<Record<DayFault['code'], (facts: DayFacts) => string>>;
  readonly doubts: Readonly<Record<DayDoubt['code'], (facts: DayFacts) => string>>;
}

/** Whole years that a day is back, one at least. */
export function yearsBack({ daysBack }: DayFacts): number {
  return typeof daysBack === 'number' && daysBack >= 0 ? Math.max(1, Math.floor(daysBack / 365.25)) : 1;
}

/** The month with which the next publication begins; nothing when the answer did not carry it. */
export function publishedFrom(facts: DayFacts, language: Language): string | undefined {
  const month = facts.publishedFrom;
  return typeof month === 'string' && /^\d{4}-\d{2}$/.test(month)
    ? formatMonth(month as Month, language)
    : undefined;
}
