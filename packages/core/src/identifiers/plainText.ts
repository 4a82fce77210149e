/** A text without typographic variety, with the way back: unit i stands at `at[i]` … `to[i]` − 1 of the text as given. */
export interface PlainText {
  readonly text: string;
  readonly at: readonly number[];
  readonly to: readonly number[];
}

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

const combining = /[\u0300-\u036F]/;

const plainUnit = (unit: string): string => {
  if (unit < '\u0080') return unit;
  if (invisible.test(unit)) return '';
  if (dashes.test(unit)) return '-';
  if (spaces.test(unit)) return ' ';
  // Full-width forms of the ASCII row: a copied PDF or an evasion.
  if (unit >= '\uFF01' && unit <= '\uFF5E') return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  return unit;
};

/**
 * The text as a matcher wants it: one kind of dash, one kind of space, no invisible units, no full-width digits, an ä in one
 * unit. A code that was typed with an en dash or copied with a soft hyphen is found like any other.
 * @example plainText('1–2').text // '1-2'
 */
export function plainText(given: string): PlainText {
  const units: string[] = [];
  const at: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < given.length; index++) {
    const unit = plainUnit(given[index]!);
    if (unit === '') continue;
    const composed = combining.test(unit) ? ((units.at(-1) ?? '') + unit).normalize('NFC') : '';
    if (composed.length === 1 && units.length > 0) {
      units[units.length - 1] = composed;
      to[to.length - 1] = index + 1;
      continue;
    }
    units.push(unit);
    at.push(index);
    to.push(index + 1);
  }
  return { text: units.join(''), at, to };
}
