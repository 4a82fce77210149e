import type { Language } from '@puheeksi/core';

/** A no-break space: a number never breaks over two lines. */
export const noBreak = '\u00a0';
const minus = '\u2212';
const maxDecimals = 10;

interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
  readonly beforePercent: string;
}

const finnish: NumberMarks = { decimal: ',', thousands: noBreak, beforePercent: noBreak };

/** The marks of written numbers in a language. */
export const numberMarks: Readonly<Record<Language, NumberMarks>> = {
  fi: finnish,
  sv: finnish,
  en: { decimal: '.', thousands: ',', beforePercent: '' },
};

/** Digits of a non-negative number rounded half up in decimal, so that 67.45 gives 67.5 although its binary form is below it. */
const digitsOf = (value: number, decimals: number): string => {
  const nudged = value * (1 + Number.EPSILON * 2);
  const rounded = Math.round(nudged * 10 ** decimals) / 10 ** decimals;
  return rounded.toFixed(decimals);
};

/**
 * A number as it is written: decimal comma and no-break thousands in Finnish and Swedish, a true minus sign. `decimals` is
 * 0–10. Depends on the arguments alone, never on the locale of the process.
 * @throws RangeError when the value is not finite or the decimals are not 0–10: a published value never is.
 * @example formatNumber(5351427, 'fi') // '5 351 427' with no-break spaces
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to be written: ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > maxDecimals)
    throw new RangeError(`Not a number of decimals: ${decimals}`);
  const marks = numberMarks[language];
  const digits = digitsOf(Math.abs(value), decimals);
  const [whole = '0', part] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  const sign = value < 0 && Number(digits) !== 0 ? minus : '';
  return `${sign}${grouped}${part === undefined ? '' : marks.decimal + part}`;
}
