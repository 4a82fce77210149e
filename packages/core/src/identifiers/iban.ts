import type { Match } from './finding.js';

const beginning = /(?<![A-Za-z0-9])[A-Za-z]{2} ?\d{2}/g;
const form = /[A-Za-z]{2} ?\d{2}(?:[ -]?[A-Za-z0-9]{1,4}){3,8}(?![A-Za-z0-9])/y;
/** Lengths of the countries whose accounts are met in Finland; others are accepted from 15 to 34 by their checksum. */
const lengths: Readonly<Record<string, number>> = {
  FI: 18,
  SE: 24,
  EE: 20,
  NO: 15,
  DK: 18,
  DE: 22,
  LV: 21,
  LT: 20,
};

const remainderOf = (iban: string): number => {
  let remainder = 0;
  for (const unit of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(unit, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
};

const judged = (candidate: string): Match['certainty'] | null => {
  const iban = candidate.replace(/[ -]/g, '').toUpperCase();
  const length = lengths[iban.slice(0, 2)];
  if (length === undefined ? iban.length < 15 || iban.length > 34 : iban.length !== length) return null;
  if (remainderOf(iban) === 1) return 'proved';
  return /^FI\d{16}$/.test(iban) ? 'likely' : null;
};

/**
 * Bank account numbers in the international form, proved by the remainder 1 of 97; a Finnish one with a slip is `likely`.
 * Words or another number after it do not hide it.
 * @source ISO 13616
 */
export function ibans(text: string): readonly Match[] {
  const found: Match[] = [];
  let free = 0;
  for (const { index } of text.matchAll(beginning)) {
    if (index < free) continue;
    form.lastIndex = index;
    const end = endOfAccount(text.slice(index, form.test(text) ? form.lastIndex : index));
    if (!end) continue;
    found.push({ start: index, end: index + end.length, certainty: end.certainty });
    free = index + end.length;
  }
  return found;
}

/** The number a candidate begins with, if it does: groups are given up from the end until the rest is one. */
function endOfAccount(
  given: string,
): { readonly length: number; readonly certainty: Match['certainty'] } | null {
  for (let candidate = given; candidate.length >= 15;) {
    const certainty = judged(candidate);
    if (certainty) return { length: candidate.length, certainty };
    const gap = Math.max(candidate.lastIndexOf(' '), candidate.lastIndexOf('-'));
    if (gap < 0) return null;
    candidate = candidate.slice(0, gap);
  }
  return null;
}
