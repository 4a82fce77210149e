/** A text without typographic variety, with the way back: unit i stands at `at[i]` … `to[i]` − 1 of the text as given. */
export interface PlainText {
  readonly text: string;
  readonly at: readonly number[];
  readonly to: readonly number[];
}

const dash = /[\p{Dash_Punctuation}\u2043\u2212]/u;
/** U+2800 is the empty braille pattern. */
const space = /[\p{Space_Separator}\u2800]/u;
/**
 * Drawn as nothing: joiners, directions of writing, variation selectors, tags, soft hyphens, fillers; and control characters,
 * but for the breaks that separate words.
 * @source Unicode Standard, section 5.21 (Default_Ignorable_Code_Point), UAX #9 (Bidi_Control)
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\p{Cc}]/u;
const wordBreak = /[\t-\r\u0085\u2028\u2029]/u;
const digit = /\p{Decimal_Number}/u;
const mark = /\p{Mark}/u;

/** Decimal digits of every script stand in runs of ten from zero to nine. */
const digitOf = (character: string): string => {
  const code = character.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

const plainCharacter = (character: string): string => {
  if (character >= ' ' && character < '\u007F') return character;
  if (wordBreak.test(character)) return character;
  if (invisible.test(character)) return '';
  if (dash.test(character)) return '-';
  if (space.test(character)) return ' ';
  // Full-width, raised, circled and mathematical forms of the ASCII row: a copied PDF or an evasion
  const compatible = character.normalize('NFKC');
  if (compatible.length === 1 && compatible < '\u0080') return compatible;
  return digit.test(character) ? digitOf(character) : character;
};

/**
 * The text as a matcher wants it: one kind of dash, one kind of space, one kind of digit, nothing invisible, no mark over a
 * digit, an ä in one unit. A code that was typed with an en dash or copied with a direction mark is found like any other.
 * @example plainText('1–2').text // '1-2'
 */
export function plainText(given: string): PlainText {
  const units: string[] = [];
  const at: number[] = [];
  const to: number[] = [];
  let end = 0;
  for (const character of given) {
    const start = end;
    end += character.length;
    const plain = plainCharacter(character);
    if (plain === '') continue;
    if (units.length > 0 && mark.test(plain)) {
      const before = units.at(-1)!;
      const composed = (before + plain).normalize('NFC');
      // A mark that makes no letter of its own hides nothing where it stands on a digit, a letter or a sign of ASCII
      if (composed.length === 1 || before < '\u0080') {
        if (composed.length === 1) units[units.length - 1] = composed;
        to[to.length - 1] = end;
        continue;
      }
    }
    for (const unit of plain.split('')) {
      units.push(unit);
      at.push(start);
      to.push(end);
    }
  }
  return { text: units.join(''), at, to };
}
