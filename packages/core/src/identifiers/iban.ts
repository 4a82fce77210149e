import type { Match } from './finding.js';

const form = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{1,4}){3,8}(?![A-Za-z0-9])/g;
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
  const iban = candidate.replaceAll(' ', '').toUpperCase();
  const length = lengths[iban.slice(0, 2)];
  if (length === undefined ? iban.length < 15 || iban.length > 34 : iban.length !== length) return null;
  if (remainderOf(iban) === 1) return 'proved';
  return /^FI\d{16}$/.test(iban) ? 'likely' : null;
};

/**
 * Bank account numbers in the international form, proved by the remainder 1 of 97; a Finnish one with a slip is `likely`.
 * Words after the number do not hide it: groups are given up from the end until the rest is a number.
 * @source ISO 13616
 */
export function ibans(text: string): readonly Match[] {
  const found: Match[] = [];
  for (const match of text.matchAll(form)) {
    for (let candidate = match[0]; candidate.length >= 15;) {
      const certainty = judged(candidate);
      if (certainty) {
        found.push({ start: match.index, end: match.index + candidate.length, certainty });
        break;
      }
      const lastSpace = candidate.lastIndexOf(' ');
      if (lastSpace < 0) break;
      candidate = candidate.slice(0, lastSpace);
    }
  }
  return found;
}
