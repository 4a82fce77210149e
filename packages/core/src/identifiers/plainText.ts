/** A text without typographic variety, with the way back: `at[i]` is the offset of unit i in the text as given. */
export interface PlainText {
  readonly text: string;
  readonly at: readonly number[];
}

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

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
 * The text as a matcher wants it: one kind of dash, one kind of space, no invisible units, no full-width digits. A code that
 * was typed with an en dash or copied with a soft hyphen is found like any other.
 * @example plainText('1–2').text // '1-2'
 */
export function plainText(given: string): PlainText {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < given.length; index++) {
    const unit = plainUnit(given[index]!);
    if (unit === '') continue;
    text += unit;
    at.push(index);
  }
  at.push(given.length);
  return { text, at };
}
